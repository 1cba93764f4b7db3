using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A baseball bat stood on its barrel: ash or painted, with a wound grip and a knob.</summary>
internal sealed class BaseballBat : CatalogueEntry<BaseballBat.Parameters>
{
    /// <param name="Length">0.8 to 0.88 m.</param>
    /// <param name="Barrel">Radius of the barrel, 0.031 to 0.034 m.</param>
    /// <param name="Grip">Length of the wound grip, 0.2 to 0.27 m.</param>
    /// <param name="Lean">To the side, radians.</param>
    /// <param name="Color">Paint, or null for bare wood.</param>
    /// <param name="GripColor">Of the tape.</param>
    /// <param name="HasBand">Whether a painted ring closes the grip.</param>
    public sealed record Parameters(float Length, float Barrel, float Grip, float Lean, LinearRgb? Color, LinearRgb GripColor, bool HasBand);

    public override EntryInfo Info { get; } = new()
    {
        Id = "baseball-bat",
        Names = ["baseball bat", "wooden bat"],
        Parts = ["grip", "handle"],
        Family = "sports",
        Size = new Vector3(0.25f, 0.84f, 0.08f),
        Habitats = ["park", "meadow", "studio"],
        ViewAzimuth = 0.1f,
        ViewElevation = 0.06f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("length").Range(0.82f, 0.87f), stream.Child("barrel").Range(0.0325f, 0.0345f), stream.Child("grip").Range(0.21f, 0.26f), stream.Child("lean").Range(0.2f, 0.32f) * (stream.Child("side").Chance(0.5f) ? 1 : -1),
        wishes.Dye, wishes.PartColorOr("grip", wishes.PartColorOr("handle", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("tape").Pick("#23252a", "#7a1f22", "#1f3f6f")))), stream.Child("band").Chance(0.7f));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, r = p.Barrel;
        var radius = new Curve((0, r * 0.86f), (0.01f, r * 0.97f), (0.03f, r), (0.2f, r * 1.0f), (0.36f, r * 0.93f), (0.52f, r * 0.68f), (0.66f, r * 0.46f), (0.78f, r * 0.385f), (0.95f, r * 0.38f), (1, r * 0.42f));
        Material wood = p.Color is { } paint
            ? Presets.Lacquer(paint, "body") with { Coat = 0.9f, CoatRoughness = 0.06f }
            : Presets.Wood(LinearRgb.FromHex("#d9ae72"), LinearRgb.FromHex("#a8773e"), Vector3.UnitY, "body") with { Coat = 0.6f, CoatRoughness = 0.1f };
        List<Vector2> profile = [new(0, 0.006f), new(r * 0.6f, 0.0015f)];
        profile.AddRange(Enumerable.Range(0, 65).Select(i => i / 64f).Select(t => new Vector2(radius.At(t), MathF.Max(0, t) * l)));
        model.Add(Shapes.Lathe([.. profile, new(0, l)], 72), wood, 1.1f);

        // The knob, and tape wound round the handle in slanting turns.
        model.Add(Shapes.Lathe(Outlines.Round([new(0, l - 0.012f), new(r * 0.42f, l - 0.012f), new(r * 0.84f, l + 0.001f), new(r * 0.84f, l + 0.016f), new(r * 0.5f, l + 0.023f), new(0, l + 0.024f)], 0.006f, 5, closed: false), 64), wood, 1.1f);
        float from = l - p.Grip - 0.014f;
        const int Turns = 15;
        List<Vector3> helix = [.. Enumerable.Range(0, (Turns * 20) + 1).Select(i =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 20);
            float y = from + (p.Grip * i / (Turns * 20f)), at = radius.At(y / l) + 0.0008f;
            return new Vector3(at * s, y, at * c);
        })];
        Material tape = Presets.Leather(p.GripColor, "grip") with { Roughness = 0.7f };
        model.Add(Shapes.Lathe([new(radius.At(from / l) + 0.0012f, from - 0.003f), new(radius.At((l - 0.014f) / l) + 0.0012f, l - 0.014f)], 48), tape, 1.2f);
        model.Add(Shapes.Sweep(helix, Outlines.Ellipse(0.0011f, p.Grip / Turns * 0.46f, 8), up: Vector3.UnitY), tape, 1.2f);
        if (p.HasBand)
        {
            model.Add(Shapes.Lathe([new(radius.At((from - 0.03f) / l) + 0.0006f, from - 0.022f), new(radius.At(from / l) + 0.0008f, from - 0.006f)], 48), Presets.Lacquer(p.GripColor, "band"), 1.2f);
        }

        // The maker's oval burnt into the barrel.
        List<Vector2> oval = Outlines.Ellipse(0.014f, 0.042f, 40), inner = Outlines.Ellipse(0.0125f, 0.0395f, 40);
        Material burnt = Presets.Matte(p.Color is null ? LinearRgb.FromHex("#4a2c16") : LinearRgb.FromHex("#f1ebdd"), "mark");
        float mark = l * 0.3f;
        PolyMesh ring = Shapes.Extrude(oval, 0.001f, 0.0002f, 1, [inner]).Join(Shapes.Extrude(Outlines.Rectangle(0.012f, 0.05f, 0.002f), 0.001f, 0.0002f).Scale(0.35f, 1, 1));
        model.Add(ring.Warp(v => new Vector3(v.X, v.Y + mark, v.Z + MathF.Sqrt(MathF.Max(0, (r * r) - (v.X * v.X))) - (0.02f * r))), burnt);
        model.Surface(SurfaceTag.Grip, new Vector3(0, l - 0.12f, 0), new Vector3(0.02f, 0, 0), new Vector3(0, 0, -0.02f));
        model.Surface(SurfaceTag.Print, new Vector3(0, l * 0.16f, r), new Vector3(r * 0.8f, 0, 0), new Vector3(0, 0.03f, 0), r);
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }
}
