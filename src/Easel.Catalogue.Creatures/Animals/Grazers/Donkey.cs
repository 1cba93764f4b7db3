using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A donkey: grey with a pale muzzle, long ears, a brush of a mane.</summary>
internal sealed class Donkey : Grazer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "donkey",
        Names = ["donkey", "mule", "burro", "jackass"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("jackass", "jackasses"),
        Words = [.. YoungWords, "foal"],
        Parts = ["mane", "tail", "hooves", "eyes", "nose", "muzzle", "ears", "legs", "belly"],
        Family = "animals",
        Size = new Vector3(0.45f, 1.65f, 1.65f),
        Habitats = ["farm", "meadow", "studio"],
        ViewAzimuth = 0.90f,
        ViewElevation = 0.09f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Append("foal").Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex(stream.Pick("#8a837c", "#7d7268", "#8d7d6b"), "#ddd6ca", "#3a332f", "#e6dfd4", "#a39b92", "#332d2a", "#3d352f", "#d8cabb");
        coat = wishes.Colors.IsEmpty ? coat : coat.Recolored(wishes.Colors[0]);
        GrazerBuild b = EquineForms.Horse.Raised(-0.16f);
        return new GrazerKind
        {
            Build = b with
            {
                Scale = 0.72f,
                Width = 0.74f,
                Neck = [new(1.12f, 0.46f, 0.27f), new(1.32f, 0.62f, 0.225f), new(1.50f, 0.76f, 0.185f), new(1.64f, 0.85f, 0.155f)],
                Head = new Vector2(1.70f, 0.94f),
                HeadSize = 0.195f,
                HeadPitch = 0.66f,
            },
            Head = EquineForms.HorseHead with { Ear = new EarForm(new Vector3(0.40f, 0.66f, -0.28f), 1.75f, 0.33f, 0.26f, 0.45f, 0.42f), MuzzleShade = (1.7f, 0.35f), EyeSize = 0.28f },
            Coat = coat,
            Tail = EquineForms.Tufted(0.55f, 0.045f, 0.34f),
            Mane = new ManeForm(0.085f, true, 0),
            Roughness = 0.66f,
        };
    }
}
