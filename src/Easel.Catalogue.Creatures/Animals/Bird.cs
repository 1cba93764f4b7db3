using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals;

/// <summary>A small bird: a robin unless coloured or named otherwise, on foot, on a branch or in flight.</summary>
internal sealed class Bird : CatalogueEntry<BirdParameters>
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "bird",
        Names = ["bird", "robin", "sparrow", "songbird", "cardinal", "canary", "bluebird", "parrot", "birdie"],
        Plurals = ImmutableDictionary<string, string>.Empty.Add("canary", "canaries"),
        Words = ["robin", "sparrow", "cardinal", "canary", "bluebird", "parrot", "branch", "perch", "small"],
        Parts = ["breast", "belly", "beak", "wings"],
        Family = "animals",
        Size = new Vector3(0.10f, 0.14f, 0.19f),
        Habitats = ["garden", "meadow", "forest", "park", "studio"],
        ViewAzimuth = 1.02f,
        ViewElevation = 0.10f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override BirdParameters Sample(RandomStream stream, Wishes wishes)
    {
        BirdParameters typical = Typical(wishes.Words);
        if (!wishes.Colors.IsEmpty)
        {
            typical = Recolored(typical, wishes.Colors);
        }

        return typical with
        {
            Breast = wishes.PartColorOr("breast", LinearRgb.FromVector3(typical.Breast)).ToVector3(),
            Belly = wishes.PartColorOr("belly", LinearRgb.FromVector3(typical.Belly)).ToVector3(),
            Beak = wishes.PartColorOr("beak", LinearRgb.FromVector3(typical.Beak)).ToVector3(),
            Marking = wishes.PartColors.ContainsKey("breast") && typical.Marking != BirdMarking.FaceAndBreast ? BirdMarking.Breast : typical.Marking,
            Pose = wishes.Pose,
            Branch = wishes.Pose == "perch" || wishes.Words.Contains("branch") || wishes.Words.Contains("perch"),
            Length = typical.Length * stream.Child("size").Range(0.95f, 1.06f),
            HeadYaw = stream.Child("head").Range(-0.10f, 0.28f),
            Plumpness = stream.Child("plump").Range(0.94f, 1.08f),
            Seed = stream.Seed,
        };
    }

    /// <inheritdoc/>
    protected override Model Build(BirdParameters parameters, float resolution) => new BirdFigure(parameters, resolution).Build();

    private static BirdParameters Typical(IReadOnlySet<string> words)
    {
        BirdParameters robin = Make("#8c7052", "#dd8148", "#f6f1e8", "#4a3a30", BirdMarking.FaceAndBreast, 0.17f);
        return true switch
        {
            _ when words.Contains("sparrow") => Make("#a07448", "#cfc4b4", "#d9cfc0", "#55493f", BirdMarking.Streaked, 0.17f),
            _ when words.Contains("cardinal") => Make("#d7322b", "#d7322b", "#de4a3c", "#ee8a3a", BirdMarking.Mask, 0.21f) with { Crest = 0.5f },
            _ when words.Contains("canary") => Make("#f2cf38", "#f7dd62", "#f9e58a", "#eea06c", BirdMarking.Plain, 0.16f),
            _ when words.Contains("bluebird") => Make("#4b7fc4", "#cf8450", "#f4efe6", "#3a3733", BirdMarking.Breast, 0.19f),
            _ when words.Contains("parrot") => Make("#3aa648", "#e4432f", "#63c052", "#3f3a3a", BirdMarking.FaceAndBreast, 0.32f) with { HookedBeak = true },
            _ => robin,
        };
    }

    private static BirdParameters Make(string back, string breast, string belly, string beak, BirdMarking marking, float length) => new(
        Coat.Linear(back), Coat.Linear(breast), Coat.Linear(belly), Coat.Linear(beak), Coat.Linear("#8a6248"), marking, null, false, length, 0.25f, 1, 0, false, 0);

    /// <summary>A bird in a wished colour; red ones become cardinals, others plain with a paler belly. A second colour takes the breast.</summary>
    private static BirdParameters Recolored(BirdParameters bird, ImmutableArray<LinearRgb> colors)
    {
        // Feathers scatter a little white even where they are deeply coloured.
        Vector3 pure = colors[0].ToVector3(), gray = new((pure.X + pure.Y + pure.Z) / 3);
        Vector3 main = Vector3.Clamp((0.82f * Vector3.Lerp(pure, gray, 0.06f)) + new Vector3(0.03f), new Vector3(0.012f), new Vector3(0.88f));
        bool red = main.X > 4 * main.Y && main.X > 4 * main.Z, blue = main.Z > 1.6f * main.X && main.Z > 1.25f * main.Y, dark = gray.X < 0.06f;
        Vector3 cream = Coat.Linear("#f3ebdd");
        bird = bird with
        {
            Back = main,

            // Blue birds of gardens have a warm breast; others grow paler towards the belly.
            Breast = blue ? Coat.Linear("#c98d63") : Vector3.Lerp(main, cream, red || dark ? 0.12f : 0.2f),
            Belly = Vector3.Lerp(main, cream, blue ? 0.95f : red || dark ? 0.2f : 0.42f),
            Beak = Coat.Linear(red || main.X > 3 * main.Z ? "#e28a45" : dark ? "#dd9a3c" : "#4a4540"),
            Marking = red ? BirdMarking.Mask : BirdMarking.Plain,
            Crest = red ? 0.45f : bird.Crest,
            Length = MathF.Max(bird.Length, 0.20f),
        };
        return colors.Length > 1 ? bird with { Breast = colors[1].ToVector3(), Belly = Vector3.Lerp(colors[1].ToVector3(), new Vector3(0.9f), 0.3f), Marking = BirdMarking.Breast } : bird;
    }
}
