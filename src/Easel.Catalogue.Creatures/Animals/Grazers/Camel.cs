using System.Numerics;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>A camel: one hump or two, a neck that hangs and rises, broad feet.</summary>
internal sealed class Camel : Grazer
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "camel",
        Names = ["camel", "dromedary", "bactrian camel"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("dromedary", "dromedaries"),
        Words = [.. YoungWords, "bactrian camel"],
        Parts = ["hump", "tail", "hooves", "eyes", "nose", "ears", "legs", "belly"],
        Family = "animals",
        Size = new Vector3(0.70f, 2.30f, 2.6f),
        Habitats = ["desert", "savanna", "studio"],
        ViewAzimuth = 0.92f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override bool IsYoung(Wishes wishes) => YoungWords.Any(wishes.Words.Contains);

    /// <inheritdoc/>
    protected override GrazerKind Choose(RandomStream stream, Wishes wishes)
    {
        GrazerCoat coat = GrazerCoat.Hex("#c79a62", "#d8b482", "#8a6438", "#b58a5c", "#bd9058", "#8a6238", "#5a4a38", "#b58a68");
        coat = wishes.Colors.IsEmpty ? coat : coat.Recolored(wishes.Colors[0]);
        bool two = wishes.Words.Contains("bactrian camel");
        GrazerBuild b = EquineForms.Horse.Raised(0.14f);
        return new GrazerKind
        {
            Build = b with
            {
                Trunk = [.. b.Trunk.Select(s => s with { Top = s.Top + (0.03f * MathF.Cos(2.5f * s.Z)) - (s.Z < -0.3f ? 0.08f : 0) })],
                Width = 0.70f,
                Neck = [new(1.40f, 0.46f, 0.27f), new(1.36f, 0.76f, 0.195f), new(1.56f, 1.02f, 0.150f), new(1.86f, 1.12f, 0.130f), new(2.04f, 1.15f, 0.125f)],
                NeckWidth = 0.72f,
                Head = new Vector2(2.13f, 1.24f),
                HeadSize = 0.165f,
                HeadPitch = 0.22f,
                Feet = FootKind.Cloven,
                Front = b.Front with { Foot = (0.105f, 0.075f) },
                Hind = b.Hind with { Foot = (0.100f, 0.075f) },
            },
            Head = EquineForms.HorseHead with
            {
                Face = [new(0, 0, 0.20f, 0.78f), new(0, -0.10f, 0.95f, 0.58f), new(0, -0.14f, 1.60f, 0.46f)],
                Muzzle = (new Vector3(0, -0.20f, 1.82f), new Vector3(0.46f, 0.42f, 0.42f)),
                Chin = (new Vector3(0, -0.56f, 1.66f), new Vector3(0.34f, 0.24f, 0.38f)),
                Nostril = (new Vector3(0.22f, -0.02f, 2.12f), new Vector3(0.06f, 0.10f, 0.12f)),
                Mouth = (new Vector2(-0.42f, 1.75f), new Vector2(-0.38f, 1.1f)),
                Ear = new EarForm(new Vector3(0.52f, 0.58f, -0.34f), 0.55f, 0.20f, 0.60f, 0.40f, 0.1f),
                Lids = (1.04f, 0.48f, 0.54f),
                MuzzleShade = (1.9f, 0.5f),
            },
            Coat = coat,
            Tail = EquineForms.Tufted(0.50f, 0.045f, 0.26f),
            AddSkin = (figure, skin) => AddHumps(figure, skin, two),
            Roughness = 0.70f,
            YoungSize = 0.5f,
        };
    }

    private static void AddHumps(GrazerFigure figure, SdfGroup skin, bool two)
    {
        Vector4 middle = figure.Pose.Trunk[3];
        float back = middle.Y + middle.W, s = figure.Frame.Scale;
        foreach (float z in two ? (ReadOnlySpan<float>)[0.22f, -0.34f] : [-0.06f])
        {
            Vector3 size = two ? new Vector3(0.17f, 0.36f, 0.19f) : new Vector3(0.20f, 0.40f, 0.32f);
            skin.Union(figure.Frame.Ellipsoid(new Vector3(0, back - 0.04f, z), size), 0.20f * s);
        }
    }
}
