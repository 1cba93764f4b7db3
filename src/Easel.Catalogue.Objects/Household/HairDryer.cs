using System.Numerics;
using Easel.Catalogue.Objects.Kitchen;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Household;

/// <summary>A hair dryer, standing on the end of its handle.</summary>
internal sealed class HairDryer : CatalogueEntry<HairDryer.Parameters>
{
    /// <param name="Barrel">Radius of the barrel, 0.036 to 0.042 m.</param>
    /// <param name="Length">Of the barrel without its nozzle, 0.15 to 0.18 m.</param>
    /// <param name="Handle">Length of the handle, 0.12 to 0.14 m.</param>
    /// <param name="Lean">Of the handle, radians, 0.08 to 0.25.</param>
    /// <param name="Nozzle">Whether a flat nozzle is put on.</param>
    /// <param name="Color">Of the shell.</param>
    /// <param name="Trim">Colour of rings and keys.</param>
    /// <param name="Material">Asked material, or null.</param>
    /// <param name="Dye">Colour asked for, which dyes the asked material, or null.</param>
    public sealed record Parameters(float Barrel, float Length, float Handle, float Lean, bool Nozzle, LinearRgb Color, LinearRgb Trim, string? Material, LinearRgb? Dye);

    public override EntryInfo Info { get; } = new()
    {
        Id = "hair-dryer",
        Names = ["hair dryer", "hair drier", "hairdryer", "hairdrier", "blow dryer"],
        Family = "household",
        Size = new Vector3(0.09f, 0.22f, 0.25f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 1.05f,
        ViewElevation = 0.12f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("barrel").Range(0.037f, 0.041f),
        stream.Child("length").Range(0.155f, 0.175f),
        stream.Child("handle").Range(0.122f, 0.138f),
        stream.Child("lean").Range(0.1f, 0.22f),
        stream.Child("nozzle").Chance(0.8f),
        wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#e46a8b", "#2e3137", "#5bb3ae", "#8d6fc0", "#d9443c"))),
        LinearRgb.FromHex(stream.Child("trim").Pick("#d9dbde", "#d8b58a")),
        wishes.Material,
        wishes.Dye);

    protected override Model Build(Parameters p, float resolution)
    {
        Material shell = Presets.ByName(p.Material, p.Dye, "shell") ?? Presets.Plastic(p.Color, "shell") with { Roughness = 0.25f, Coat = 0.5f, CoatRoughness = 0.08f };
        Material dark = Presets.Plastic(LinearRgb.FromHex("#222327"), "dark"), trim = Presets.Metal(p.Trim, 0.2f, "trim");
        var model = new ModelBuilder();
        float r = p.Barrel, l = p.Length, y = p.Handle + (r * 0.75f);

        // The barrel blows to +Z: full over the motor, narrower towards the nozzle.
        List<Vector2> outline = Splines.CatmullRom2D([new(r * 0.6f, -l * 0.46f), new(r * 0.9f, -l * 0.42f), new(r * 1.06f, -l * 0.28f), new(r * 1.08f, -l * 0.08f), new(r * 0.98f, l * 0.18f), new(r * 0.84f, l * 0.4f), new(r * 0.8f, l * 0.54f)], 12);
        List<Vector2> inside = [new(r * 0.74f, l * 0.54f), new(r * 0.72f, l * 0.36f), new(0, l * 0.36f)];
        PolyMesh Turned(PolyMesh m) => Fittings.Forward(m).Move(0, y, 0);
        model.Add(Turned(Shapes.Lathe([.. outline, .. inside], 96)), shell, 0.9f);
        model.Add(Turned(Shapes.Torus(r * 0.83f, r * 0.045f, 96, 12, r * 0.07f).Move(0, l * 0.5f, 0)), trim, 1f);

        // Behind, a domed grille in a ring.
        model.Add(Turned(Shapes.Torus(r * 0.74f, r * 0.1f, 96, 14).Move(0, -l * 0.445f, 0)), trim, 1f);
        PolyMesh dome = Shapes.Grid(48, 16, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(u * MathF.Tau);
            float reach = r * 0.72f * (1 - v);
            return new Vector3(s * reach, c * reach, -(l * 0.45f) - (0.007f * (1 - ((1 - v) * (1 - v)))));
        }, wrapU: true);
        model.Add(dome.Move(0, y, 0), dark with { Name = "grille", Pattern = new Perforation(0.0048f, LinearRgb.FromHex("#050506")) }, 1.2f);
        if (p.Nozzle)
        {
            // A nozzle that goes over from round to a flat slit.
            const int Around = 72;
            var sections = new List<IReadOnlyList<Vector3>>();
            foreach ((float z, float wide, float tall, float e) in (ReadOnlySpan<(float, float, float, float)>)[(0.5f, 0.78f, 0.78f, 1), (0.58f, 0.86f, 0.86f, 1), (0.66f, 0.84f, 0.8f, 1), (0.8f, 0.86f, 0.5f, 0.8f), (0.94f, 0.92f, 0.27f, 0.6f), (1, 0.93f, 0.25f, 0.6f), (0.998f, 0.86f, 0.17f, 0.6f), (0.9f, 0.8f, 0.14f, 0.6f)])
            {
                sections.Add([.. Enumerable.Range(0, Around).Select(i =>
                {
                    (float s, float c) = MathF.SinCos(MathF.Tau * i / Around);
                    return new Vector3(MathF.CopySign(MathF.Pow(MathF.Abs(c), e), c) * wide * r * 1.02f, y + (MathF.CopySign(MathF.Pow(MathF.Abs(s), e), s) * tall * r * 1.02f), z * l);
                })]);
            }

            model.Add(Shapes.Loft(sections, caps: false), dark with { Name = "nozzle", Roughness = 0.35f }, 0.9f);
        }

        // The handle leans back a little and ends in a flat foot; switches on its front, a loop and the cable below.
        (float sin, float cos) = MathF.SinCos(p.Lean);
        Vector3 Down(float t) => new(0, y - (t * (y / cos) * cos), -(l * 0.1f) - (t * y * sin / cos));
        List<Vector3> grip = [.. Enumerable.Range(0, 25).Select(i => Down(0.25f + (0.75f * i / 24f)))];
        var girth = new Curve((0, 1.12f), (0.12f, 1), (0.5f, 0.88f), (0.85f, 0.94f), (0.97f, 1.02f), (1, 0.98f));
        List<Vector2> oval = Outlines.Ellipse(r * 0.47f, r * 0.56f, 40);
        model.Add(Shapes.Sweep(grip, oval, t => new Vector2(girth.At(t)), up: Vector3.UnitZ), shell, 1f);
        model.Add(Shapes.Sweep([Down(0.955f), Down(0.985f)], Outlines.Ellipse(r * 0.5f, r * 0.59f, 40), up: Vector3.UnitZ), trim, 0.8f);
        foreach ((float t, float tall) in (ReadOnlySpan<(float, float)>)[(0.4f, 0.02f), (0.6f, 0.02f)])
        {
            Vector3 at = Down(t) + new Vector3(0, 0, r * 0.53f);
            model.Add(Fittings.Plate(0.012f, tall, 0.005f, 0.004f, 0.0018f).RotateX(p.Lean).Move(at), trim);
            model.Add(Fittings.Plate(0.016f, tall + 0.008f, 0.002f, 0.006f, 0.0008f).RotateX(p.Lean).Move(at - new Vector3(0, 0, 0.0004f)), dark);
        }

        Vector3 end = Down(1);
        List<Vector3> cable = Splines.CatmullRom([end + new Vector3(0, 0.012f, -r * 0.45f), end + new Vector3(0.004f, 0.006f, -0.045f), end + new Vector3(0.03f, 0.0033f, -0.075f), end + new Vector3(0.07f, 0.0033f, -0.06f), end + new Vector3(0.085f, 0.0033f, 0), end + new Vector3(0.06f, 0.0033f, 0.055f), end + new Vector3(0.095f, 0.0033f, 0.1f)], 12);
        model.Add(Shapes.Tube(cable, t => t < 0.14f ? 0.006f - (0.02f * t) : 0.0032f, 14), Presets.Rubber(LinearRgb.FromHex("#27282b"), "cable"), 1f);
        return model.Build(ground: true);
    }
}
