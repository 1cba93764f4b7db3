using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Sports;

/// <summary>A weight for the hand: a dumbbell with six-sided heads or with discs, a kettlebell by word.</summary>
internal sealed class Dumbbell : CatalogueEntry<Dumbbell.Parameters>
{
    /// <summary>How it is built.</summary>
    public enum Kind
    {
        Hexagonal,
        Discs,
        Kettlebell,
    }

    /// <param name="Kind">How it is built.</param>
    /// <param name="Head">Radius of a head, 0.055 to 0.075 m; of a kettlebell 0.1 m.</param>
    /// <param name="Bar">Length of the free bar, 0.11 to 0.13 m.</param>
    /// <param name="Discs">Discs at either end, 2 or 3.</param>
    /// <param name="Turn">About its own axis, radians.</param>
    /// <param name="Color">Of the heads.</param>
    public sealed record Parameters(Kind Kind, float Head, float Bar, int Discs, float Turn, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "dumbbell",
        Names = ["dumbbell", "hand weight", "kettlebell", "kettle bell", "free weight"],
        Words = ["kettlebell", "kettle", "round"],
        Parts = ["handle", "bar"],
        Family = "sports",
        Size = new Vector3(0.27f, 0.15f, 0.15f),
        Habitats = ["studio", "living-room"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.24f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        Kind kind = wishes.Words.Overlaps(["kettlebell", "kettle"]) ? Kind.Kettlebell : wishes.Words.Contains("round") || stream.Child("kind").Chance(0.4f) ? Kind.Discs : Kind.Hexagonal;
        return new Parameters(
            kind, stream.Child("head").Range(0.06f, 0.072f), stream.Child("bar").Range(0.115f, 0.13f), stream.Child("discs").Range(2, 3), stream.Child("turn").Range(-0.2f, 0.2f),
            wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick("#26282c", "#26282c", "#b3262a", "#2a5f9a"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material coat = Presets.Rubber(p.Color, "body") with { Roughness = 0.5f, Specular = 0.04f }, steel = Presets.Metal(LinearRgb.FromHex("#b5b9bd"), 0.24f, "handle");
        if (p.Kind == Kind.Kettlebell)
        {
            Kettlebell(model, p);
            return model.Build(ground: true, center: true);
        }

        float half = p.Bar / 2, r = p.Head;

        // A knurled bar, a little thicker in the middle.
        List<Vector3> bar = [.. Enumerable.Range(0, 25).Select(i => new Vector3(-half + (p.Bar * i / 24), 0, 0))];
        model.Add(Shapes.Tube(bar, t => 0.0135f + (0.0028f * MathF.Sin(MathF.PI * t)), 32), steel, 1.2f);
        PolyMesh knurl = new();
        for (int i = 0; i < 10; i++)
        {
            foreach (float hand in (ReadOnlySpan<float>)[-1, 1])
            {
                knurl.Join(Shapes.Tube([.. Enumerable.Range(0, 17).Select(k => (t: 0.12f + (0.76f * k / 16), a: (MathF.Tau * i / 10) + (hand * 2.6f * k / 16))).Select(q => new Vector3(-half + (p.Bar * q.t), (0.0138f + (0.0028f * MathF.Sin(MathF.PI * q.t))) * MathF.Cos(q.a), (0.0138f + (0.0028f * MathF.Sin(MathF.PI * q.t))) * MathF.Sin(q.a)))], 0.0006f, 5));
            }
        }

        model.Add(knurl, Presets.Metal(LinearRgb.FromHex("#7d8185"), 0.35f, "knurl"));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            var end = new PolyMesh();
            if (p.Kind == Kind.Hexagonal)
            {
                // Six-sided and tapered to both faces.
                PolyMesh hex = Shapes.Extrude(Outlines.Round(Outlines.Star(6, r), 0.008f, 4), 0.075f, 0.012f, 4);
                hex.Warp(v => new Vector3(v.X * (1 - (0.08f * MathF.Abs(v.Z) / 0.0375f)), v.Y * (1 - (0.08f * MathF.Abs(v.Z) / 0.0375f)), v.Z));
                end.Join(hex.RotateZ(MathF.PI / 6).RotateY(MathF.PI / 2).Move(half + 0.037f, 0, 0));
                model.Add(Shapes.Cylinder(r * 0.5f, 0.004f, 0.0015f, 48).RotateZ(-MathF.PI / 2).Move(half + 0.073f, 0, 0).RotateX(0).Scale(side, 1, 1), steel);
                model.Add(Shapes.Lathe([new(r * 0.5f, 0), new(r * 0.5f, 0.003f), new(r * 0.44f, 0.003f), new(r * 0.44f, 0)], 48).RotateZ(-MathF.PI / 2).Move(half + 0.0755f, 0, 0).Scale(side, 1, 1), coat);
            }
            else
            {
                float x = half;
                for (int i = 0; i < p.Discs; i++)
                {
                    float rad = r * (1.12f - (0.17f * i)), thick = 0.026f - (0.003f * i);
                    end.Join(Shapes.Lathe(Outlines.Round([new(0, 0), new(rad, 0), new(rad, thick), new(rad * 0.86f, thick), new(rad * 0.8f, thick * 0.78f), new(rad * 0.4f, thick * 0.78f), new(rad * 0.34f, thick), new(0, thick)], 0.004f, 3, closed: false), 72).RotateZ(-MathF.PI / 2).Move(x, 0, 0));
                    x += thick + 0.001f;
                }

                model.Add(Shapes.Cylinder(0.017f, 0.02f, 0.004f, 6).RotateZ(-MathF.PI / 2).Move(x - 0.002f, 0, 0).Join(Shapes.Cylinder(0.012f, 0.03f, 0.003f, 32).RotateZ(-MathF.PI / 2).Move(x, 0, 0)).Scale(side, 1, 1), steel, 0.6f);
            }

            model.Add(end.Scale(side, 1, 1), coat, 0.8f);
            model.Add(Shapes.Cylinder(0.019f, 0.008f, 0.003f, 40).RotateZ(-MathF.PI / 2).Move(half - 0.008f, 0, 0).Scale(side, 1, 1), steel);
        }

        model.Surface(SurfaceTag.Grip, Vector3.Zero, new Vector3(half, 0, 0), new Vector3(0, 0, -0.015f));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(p.Kind == Kind.Hexagonal ? 0 : p.Turn) * Matrix4x4.CreateRotationY(p.Turn)).Build(ground: true, center: true);
    }

    private static void Kettlebell(ModelBuilder model, Parameters p)
    {
        float r = p.Head * 1.5f;
        Material iron = Presets.Lacquer(p.Color, "body") with { Roughness = 0.42f, Coat = 0.4f, CoatRoughness = 0.25f };
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(r * 0.62f, 0), new(r * 0.98f, r * 0.55f), new(r, r * 0.95f), new(r * 0.82f, r * 1.62f), new(r * 0.3f, r * 1.76f), new(0, r * 1.77f)], [0, r * 0.16f, r * 0.6f, r * 0.5f, r * 0.5f, r * 0.3f, 0], 14, closed: false), 112), iron, 1.2f);

        // The handle springs from the shoulders and is flatter on top.
        List<Vector3> path = Splines.CatmullRom([new(-r * 0.6f, r * 1.3f, 0), new(-r * 0.8f, r * 1.78f, 0), new(-r * 0.68f, r * 2.24f, 0), new(-r * 0.3f, r * 2.42f, 0), new(r * 0.3f, r * 2.42f, 0), new(r * 0.68f, r * 2.24f, 0), new(r * 0.8f, r * 1.78f, 0), new(r * 0.6f, r * 1.3f, 0)], 10);
        model.Add(Shapes.Tube(path, t => r * (0.165f + (0.07f * MathF.Pow(MathF.Abs((2 * t) - 1), 6))), 28), iron, 1.2f);
        model.Surface(SurfaceTag.Grip, new Vector3(0, r * 2.42f, 0), new Vector3(r * 0.4f, 0, 0), new Vector3(0, 0, -0.015f));
    }
}
