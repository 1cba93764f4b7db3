using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>A broadleaf tree of some kind, in leaf, in autumn colours, in blossom or bare.</summary>
internal sealed class Tree(TreeSpecies species) : CatalogueEntry<TreeParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = species.Id,
        Names = species.Names,
        Words = ["oak", "birch", "maple", "cherry", "blossom", "blossoming", "sakura", "autumn", "fall", "winter", "bare", "leafless", "old", "young", "tall", "small",
            "big", "spring", "summer", "green"],
        Parts = ["leaf", "leaves", "crown"],
        Family = "plants",
        Size = SizeOf(species),
        Habitats = ["meadow", "nature", "park", "outdoor"],
        ViewAzimuth = 0,
        ViewElevation = 0.06f,
    };

    /// <summary>Draws an individual; environments use it for their own trees.</summary>
    internal static TreeParameters Draw(TreeSpecies usual, RandomStream stream, Wishes wishes)
    {
        TreeSpecies kind = Choose(usual, wishes);
        RandomStream size = stream.Child("size"), color = stream.Child("color");
        float height = size.Range(kind.Height.Min, kind.Height.Max) * SizeFactor(wishes);
        float width = height * kind.CrownRatio * size.Range(0.9f, 1.1f);
        bool bare = wishes.Words.Overlaps(["bare", "leafless", "winter", "dead"]);
        bool autumn = wishes.Words.Overlaps(["autumn", "fall", "autumnal"]);
        bool blossom = kind.Blossom is not null && !autumn;

        LinearRgb leaf = blossom ? kind.Blossom!.Value : autumn ? color.Pick(kind.Autumn.AsSpan()) : Vary(kind.Leaf, color);
        LinearRgb accent = blossom ? LinearRgb.FromHex("#fde6ec") : autumn ? color.Pick(kind.Autumn.AsSpan()) : LinearRgb.Lerp(leaf, LinearRgb.FromHex("#a9b53c"), 0.4f);
        if (!wishes.Colors.IsEmpty || wishes.PartColors.Count > 0)
        {
            leaf = wishes.PartColorOr("leaf", wishes.PartColorOr("leaves", wishes.PartColorOr("crown", wishes.ColorOr(leaf))));
            accent = LinearRgb.Lerp(leaf, LinearRgb.White, 0.12f);
        }

        return new TreeParameters(
            kind,
            height,
            width,
            kind.CrownBase * size.Range(0.9f, 1.15f),
            height * kind.TrunkRatio * size.Range(0.9f, 1.15f) * (wishes.Words.Contains("old") ? 1.4f : 1),
            size.Range(0.3f, 0.5f),
            leaf,
            accent,
            bare ? 0 : autumn ? 0.8f : 1,
            stream.Child("individual").Seed);
    }

    /// <inheritdoc/>
    protected override TreeParameters Sample(RandomStream stream, Wishes wishes) => Draw(species, stream, wishes);

    /// <inheritdoc/>
    protected override Model Build(TreeParameters parameters, float resolution) => TreeModel.Build(parameters, resolution);

    private static Vector3 SizeOf(TreeSpecies species)
    {
        float height = 0.5f * (species.Height.Min + species.Height.Max);
        return new Vector3(height * species.CrownRatio, height, height * species.CrownRatio);
    }

    private static TreeSpecies Choose(TreeSpecies usual, Wishes wishes) =>
        usual.Id != TreeSpecies.Common.Id ? usual
        : wishes.Words.Contains("oak") ? TreeSpecies.Oak
        : wishes.Words.Contains("birch") ? TreeSpecies.Birch
        : wishes.Words.Contains("maple") ? TreeSpecies.Maple
        : wishes.Words.Overlaps(["cherry", "blossom", "blossoming", "sakura", "spring"]) ? TreeSpecies.Cherry
        : usual;

    private static float SizeFactor(Wishes wishes) =>
        wishes.Words.Overlaps(["small", "young", "little"]) ? 0.6f : wishes.Words.Overlaps(["tall", "big", "large", "huge", "giant", "old"]) ? 1.3f : 1;

    private static LinearRgb Vary(LinearRgb color, RandomStream stream) =>
        new(color.R * stream.Range(0.82f, 1.2f), color.G * stream.Range(0.9f, 1.1f), color.B * stream.Range(0.8f, 1.2f));
}
