using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A ball: beach ball with gores, plain rubber ball, football, basketball or tennis ball.</summary>
internal sealed class Ball : CatalogueEntry<Ball.Parameters>
{
    /// <param name="Kind">Which game it is for.</param>
    /// <param name="Radius">Metres: 0.034 (tennis) to 0.17 (beach).</param>
    /// <param name="Tilt">Lean of its axis towards the viewer, radians.</param>
    /// <param name="Spin">Turn about its axis, radians.</param>
    /// <param name="Color">Main colour.</param>
    /// <param name="Second">Second colour.</param>
    /// <param name="Gloss">Polish of a plain ball, 0 to 1; below <see cref="SoftShare"/> its lights are soft.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(BallKind Kind, float Radius, float Tilt, float Spin, LinearRgb Color, LinearRgb Second, float Gloss, string? Material, LinearRgb? Dye);

    /// <summary>Share of plain balls with a silky skin; the others are polished.</summary>
    private const float SoftShare = 0.4f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "ball",
        Names = ["ball", "beach ball", "soccer ball", "football", "basketball", "tennis ball", "rubber ball", "sphere"],
        Words = ["beach", "soccer", "football", "basketball", "tennis", "rubber"],
        Family = "toys",
        PrintsText = true,
        Size = new Vector3(0.26f),
        Habitats = ["studio", "meadow", "ocean-beach"],
        ViewAzimuth = 0.35f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        BallKind kind = KindOf(wishes);
        (float radius, string typical, string second) = kind switch
        {
            BallKind.Football => (0.11f, "#f4f4f0", "#1c1d20"),
            BallKind.Basketball => (0.12f, "#d0641c", "#1c1714"),
            BallKind.Tennis => (0.034f, "#c9e02c", "#f4f4ea"),
            BallKind.Beach => (0.16f, "#d8322c", "#f6f4ee"),
            _ => (0.11f, "#d22f2a", "#f6f4ee"),
        };
        return new Parameters(
            kind,
            radius * (kind == BallKind.Plain ? stream.Child("radius").Range(0.94f, 1.06f) : stream.Child("radius").Range(0.95f, 1.05f)),
            stream.Child("tilt").Range(-1.1f, 1.1f),
            stream.Child("spin").Range(0, MathF.Tau),
            wishes.ColorOr(LinearRgb.FromHex(typical)),
            wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(second),
            stream.Child("gloss").Next(),
            wishes.Material,
            wishes.Dye);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        Material skin = Presets.ByName(p.Material, p.Dye, "ball") ?? Skin(p) with { Pattern = new BallPattern(p.Kind, p.Second, p.Radius, p.Material is null) };
        PolyMesh sphere = Shapes.Sphere(p.Radius, 96).RotateY(p.Spin).RotateX(p.Tilt).Move(0, p.Radius, 0);
        return new ModelBuilder().Add(sphere, skin, 2f).Build();
    }

    private static BallKind KindOf(Wishes wishes)
    {
        foreach ((string word, BallKind kind) in (ReadOnlySpan<(string, BallKind)>)
            [("soccer", BallKind.Football), ("football", BallKind.Football), ("basketball", BallKind.Basketball), ("tennis", BallKind.Tennis), ("rubber", BallKind.Plain), ("beach", BallKind.Beach)])
        {
            if (wishes.Words.Contains(word))
            {
                return kind;
            }
        }

        // A ball of one asked colour must be that colour all over; without a colour the gay one is the more ball-like.
        return wishes.Colors.Length == 1 ? BallKind.Plain : BallKind.Beach;
    }

    private static Material Skin(Parameters p) => p.Kind switch
    {
        BallKind.Tennis => Presets.Fabric(p.Color, 900, "ball") with { Sheen = 0.6f },
        BallKind.Basketball => Presets.Leather(p.Color, "ball"),
        BallKind.Football => Presets.Plastic(p.Color, "ball") with { Roughness = 0.35f },
        BallKind.Plain => Presets.Rubber(p.Color, "ball") with
        {
            Roughness = 0.4f, Specular = 0.045f, Coat = 1, CoatRoughness = p.Gloss < SoftShare ? 0.08f : 0.03f,
        },
        _ => Presets.Lacquer(p.Color, "ball") with { Roughness = 0.3f, CoatRoughness = 0.12f },
    };
}
