using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A round submarine with portholes, a tower with periscope, fins and a screw.</summary>
internal sealed class Submarine : CatalogueEntry<Submarine.Parameters>
{
    /// <param name="Length">7.5 to 9 m.</param>
    /// <param name="Girth">Radius by the length, 0.15 to 0.19.</param>
    /// <param name="Ports">Portholes on a side, 3 to 5.</param>
    /// <param name="Blades">Of the screw, 4 to 6.</param>
    /// <param name="HasPeriscope">Whether the periscope is up.</param>
    /// <param name="Color">Of the hull.</param>
    /// <param name="Trim">Of fins, tower top and stripe.</param>
    public sealed record Parameters(float Length, float Girth, int Ports, int Blades, bool HasPeriscope, LinearRgb Color, LinearRgb Trim);

    public override EntryInfo Info { get; } = new()
    {
        Id = "submarine",
        Names = ["submarine", "yellow submarine", "u-boat", "mini submarine"],
        Words = ["navy", "military"],
        Parts = ["tower", "fin", "porthole"],
        Family = "vehicles",
        Size = new Vector3(3, 4.4f, 8.5f),
        Habitats = ["underwater", "ocean"],
        ViewAzimuth = 1.05f,
        ViewElevation = 0.08f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool navy = wishes.Words.Overlaps(["navy", "military", "u-boat"]);
        return new Parameters(
            stream.Child("length").Range(7.8f, 8.7f), stream.Child("girth").Range(0.16f, 0.18f), stream.Child("ports").Range(3, 4), stream.Child("blades").Range(4, 5), true,
            wishes.ColorOr(LinearRgb.FromHex(navy ? "#5a646c" : "#f2bd1d")), wishes.Colors.Length > 1 ? wishes.Colors[1] : wishes.PartColorOr("fin", LinearRgb.FromHex(navy ? "#3a4248" : "#d8432a")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float l = p.Length, r = l * p.Girth, mid = r * 1.12f;
        Material paint = Presets.Lacquer(p.Color, "body") with { Coat = 0.9f, CoatRoughness = 0.05f }, second = paint with { Name = "trim", BaseColor = p.Trim }, brass = Presets.Brass("porthole") with { Roughness = 0.22f };
        var girth = new Curve((0, 0.02f), (0.05f, 0.26f), (0.16f, 0.56f), (0.34f, 0.9f), (0.52f, 1), (0.74f, 0.95f), (0.88f, 0.74f), (0.96f, 0.44f), (1, 0.02f));
        float Wide(float t) => r * girth.At(t);
        PolyMesh hull = Shapes.Grid(96, 120, (u, v) =>
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * u);
            return new Vector3(Wide(v) * c, mid + (Wide(v) * s), (v - 0.5f) * l);
        }, wrapU: true);
        hull = Fittings.Outward(hull);
        hull.WithNormals(hull.VertexNormals());
        model.Add(hull.Cut(q => MathF.Abs(q.Y - mid + (r * 0.42f)) - (r * 0.09f)), second, 1.2f);
        model.Add(hull, paint, 1.2f);

        // The tower with a rail, its periscope and a hatch.
        float foot = mid + (r * 0.7f), top = mid + (r * 1.62f), tz = l * 0.06f;
        List<Vector2> plan = Outlines.Ellipse(r * 0.42f, r * 0.78f, 64);
        model.Add(Shapes.Slab(plan, top - foot, r * 0.06f, 4).Move(0, foot, tz), paint, 0.8f);
        model.Add(Shapes.Slab([.. plan.Select(q => q * 1.08f)], r * 0.14f, r * 0.05f, 3).Move(0, top - (r * 0.08f), tz), second, 0.8f);
        if (p.HasPeriscope)
        {
            Material steel = VehicleMaterials.Bright;
            model.Add(Shapes.Tube(Splines.CatmullRom([new(0, top, tz), new(0, top + (r * 0.62f), tz), new(0, top + (r * 0.78f), tz + (r * 0.06f)), new(0, top + (r * 0.82f), tz + (r * 0.3f))], 8), r * 0.075f, 20).Join(Shapes.Rod(new(0, top, tz - (r * 0.4f)), new(0, top + (r * 0.7f), tz - (r * 0.4f)), r * 0.025f)), steel, 1.1f);
            model.Add(Shapes.Cylinder(r * 0.075f, 0.02f, 0, 24).RotateX(MathF.PI / 2).Move(0, top + (r * 0.82f), tz + (r * 0.3f)), VehicleMaterials.Window);
        }

        Material glass = new() { Name = "window", BaseColor = LinearRgb.FromHex("#7fd2e6"), Roughness = 0.05f, Specular = 0.06f, Coat = 1, CoatRoughness = 0.02f, Emission = LinearRgb.FromHex("#5ab8d8") * 0.15f, Kind = FrameMaterialKind.Glass };
        for (int i = 0; i < p.Ports; i++)
        {
            float t = 0.36f + (0.42f * i / (p.Ports - 1)), size = r * 0.21f;
            Porthole(model, new Vector3(Wide(t) * 0.985f, mid + (r * 0.14f), (t - 0.5f) * l), size, brass, glass);
        }

        // A bulging window in the bow.
        PolyMesh ring = Shapes.Torus(r * 0.44f, r * 0.07f, 56, 14).RotateX(MathF.PI / 2).Move(0, mid + (r * 0.08f), (0.5f - 0.045f) * l);
        model.Add(ring, brass, 1.1f);
        model.Add(Shapes.Ellipsoid(new Vector3(r * 0.43f, r * 0.43f, r * 0.3f), 48).Move(0, mid + (r * 0.08f), (0.5f - 0.05f) * l), glass, 1.2f);
        Tail(model, p, l, r, mid, second, brass);
        model.Surface(SurfaceTag.Print, new Vector3(r * 0.72f, mid + (r * 0.68f), -l * 0.17f), new Vector3(0, 0, -l * 0.12f), new Vector3(-r * 0.16f, r * 0.16f, 0));
        return model.Build(ground: true, center: true);
    }

    private static void Porthole(ModelBuilder model, Vector3 at, float size, Material brass, Material glass)
    {
        PolyMesh ring = Shapes.Torus(size, size * 0.22f, 48, 12).RotateZ(MathF.PI / 2), pane = Shapes.Ellipsoid(new Vector3(size * 0.25f, size, size), 40), bolts = new();
        for (int i = 0; i < 8; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 8);
            bolts.Join(Shapes.Sphere(size * 0.09f, 10).Move(size * 0.2f, size * s, size * c));
        }

        model.Add(ring.Join(bolts).Move(at).BothSides(), brass, 1.1f);
        model.Add(pane.Move(at).BothSides(), glass, 1.2f);
    }

    private static void Tail(ModelBuilder model, Parameters p, float l, float r, float mid, Material paint, Material brass)
    {
        List<Vector2> fin = Outlines.Round([new(0, r * 0.1f), new(-r * 1.0f, r * 0.2f), new(-r * 1.15f, r * 1.12f), new(-r * 0.7f, r * 1.15f), new(r * 0.3f, r * 0.3f)], [0.02f, r * 0.1f, r * 0.14f, r * 0.2f, r * 0.1f], 6);
        for (int i = 0; i < 4; i++)
        {
            PolyMesh blade = Shapes.Extrude(fin, r * 0.14f, r * 0.05f, 3).RotateY(-MathF.PI / 2).RotateZ(i * MathF.PI / 2);
            model.Add(blade.Move(0, mid, -l * 0.37f), paint, 0.9f);
        }

        foreach (float s in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Slab(Outlines.Ellipse(r * 0.62f, r * 0.28f, 40), r * 0.1f, r * 0.045f, 3).Move(s * r * 1.2f, mid - (r * 0.2f), l * 0.22f), paint, 0.9f);
        }

        PolyMesh screw = Shapes.Lathe([new(0, -r * 0.22f), new(r * 0.14f, -r * 0.16f), new(r * 0.15f, r * 0.1f), new(0, r * 0.24f)], 32).RotateX(MathF.PI / 2);
        for (int i = 0; i < p.Blades; i++)
        {
            screw.Join(Shapes.Grid(10, 10, (u, v) =>
            {
                float x = (u - 0.5f) * r * 0.44f * MathF.Sin(MathF.PI * (0.12f + (0.8f * v))), twist = 0.9f - (0.4f * v);
                return new Vector3(x * MathF.Cos(twist), r * (0.1f + (0.52f * v)), x * MathF.Sin(twist));
            }).Solidify(r * 0.035f).RotateZ(MathF.Tau * i / p.Blades));
        }

        model.Add(screw.Move(0, mid, (-l * 0.5f) - (r * 0.12f)), brass, 1);
    }
}
