using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A ship's anchor stood on its crown: shank and stock, two curved arms with flukes, a ring with its rope or chain.</summary>
internal sealed class Anchor : CatalogueEntry<Anchor.Parameters>
{
    /// <param name="Height">0.9 to 1.1 m.</param>
    /// <param name="Reach">Half width over the flukes, 0.3 to 0.36 m.</param>
    /// <param name="Thick">Of the shank, 0.028 to 0.036 m.</param>
    /// <param name="Fluke">Length of a fluke, 0.13 to 0.17 m.</param>
    /// <param name="HasRope">Whether a rope winds round it.</param>
    /// <param name="Color">Of the iron.</param>
    public sealed record Parameters(float Height, float Reach, float Thick, float Fluke, bool HasRope, LinearRgb Color);

    public override EntryInfo Info { get; } = new()
    {
        Id = "anchor",
        Names = ["anchor", "ship's anchor", "boat anchor"],
        Words = ["rope"],
        Parts = ["rope"],
        Family = "tools",
        Size = new Vector3(0.72f, 1.1f, 0.2f),
        Habitats = ["ocean-beach", "studio"],
        ViewAzimuth = 0.28f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("height").Range(0.95f, 1.05f), stream.Child("reach").Range(0.31f, 0.35f), stream.Child("thick").Range(0.03f, 0.035f), stream.Child("fluke").Range(0.14f, 0.165f), wishes.Words.Contains("rope") || stream.Child("rope").Chance(0.7f), wishes.ColorOr(LinearRgb.FromHex(stream.Child("iron").Pick("#3a4148", "#2f4258", "#43413f"))));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float h = p.Height, t = p.Thick, w = p.Reach;
        var iron = new Material { Name = "body", BaseColor = p.Color, Roughness = 0.42f, Metallic = 0.35f, Coat = 0.35f, CoatRoughness = 0.25f };
        model.Add(Shapes.Rod(new(0, t, 0), new(0, h - 0.05f, 0), t * 1.05f, t * 0.78f, 40), iron);

        // Arms swing up from the crown; each ends in a bill behind its fluke.
        List<Vector3> arm = [.. Enumerable.Range(0, 25).Select(i => i / 24f).Select(s => new Vector3(w * MathF.Sin(s * 1.22f) / MathF.Sin(1.22f), t + (h * 0.36f * (1 - MathF.Cos(s * 1.22f)) / (1 - MathF.Cos(1.22f))), 0))];
        model.Add(Shapes.Tube(arm, s => t * (1.15f - (0.62f * s)), 28).BothSides(), iron, 1.2f);
        model.Add(Shapes.Ellipsoid(new Vector3(t * 1.35f, t * 1.25f, t * 1.2f), 32).Move(0, t * 1.05f, 0), iron, 1.2f);
        Vector3 tip = arm[^1], along = Vector3.Normalize(arm[^1] - arm[^4]);
        float f = p.Fluke, lean = MathF.Atan2(along.X, along.Y);
        List<Vector2> blade = Outlines.Round([new(0, f * 0.72f), new(-f * 0.52f, -f * 0.12f), new(-f * 0.3f, -f * 0.42f), new(0, -f * 0.28f), new(f * 0.3f, -f * 0.42f), new(f * 0.52f, -f * 0.12f)], f * 0.07f, 4);
        PolyMesh fluke = Shapes.Extrude(blade, t * 0.5f, t * 0.2f, 3);

        // Flat against the inner side of the arm, so that it is seen from the front.
        model.Add(fluke.RotateZ(-lean).Move(tip + (along * f * 0.08f) + new Vector3(-t * 0.2f, 0, 0)).BothSides(), iron, 0.9f);

        // The stock across below the ring, with knobs.
        float y = h - 0.17f;
        model.Add(Shapes.Rod(new(-w * 0.66f, y, 0), new(w * 0.66f, y, 0), t * 0.62f, null, 28).Join(Shapes.Sphere(t * 1.05f, 28).Move(w * 0.68f, y, 0).BothSides(), Shapes.Cylinder(t * 1.4f, t * 1.9f, t * 0.4f, 36).Move(0, y - (t * 0.95f), 0)), iron, 1);
        model.Add(Shapes.Torus(0.062f, t * 0.42f, 56, 16).RotateX(MathF.PI / 2).Move(0, h - 0.005f, 0), iron, 1.2f);
        if (p.HasRope)
        {
            // The rope comes through the ring, falls behind the stock and winds round the shank.
            List<Vector3> path = [new(0.05f, h - 0.03f, 0.01f), new(0.06f, h - 0.1f, 0.07f), new(-0.03f, y - 0.08f, 0.075f)];
            for (int i = 0; i <= 30; i++)
            {
                float a = (i * 0.55f) + 2.2f;
                path.Add(new Vector3(t * 1.9f * MathF.Cos(a), y - 0.12f - (0.0145f * i), t * 1.9f * MathF.Sin(a)));
            }

            path.AddRange([new(0.12f, 0.26f, 0.09f), new(0.3f, 0.1f, 0.14f), new(0.42f, 0.02f, 0.16f), new(0.52f, 0.018f, 0.1f)]);
            List<Vector3> line = Splines.CatmullRom(path, 6);
            model.Add(Shapes.Sweep(line, [.. Enumerable.Range(0, 18).Select(i => MathF.Tau * i / 18).Select(a => 0.0125f * (1 + (0.13f * MathF.Cos(3 * a))) * new Vector2(MathF.Cos(a), MathF.Sin(a)))], twist: s => s * 170), Presets.Fabric(LinearRgb.FromHex("#d9b983"), 500, "rope"), 1);
        }

        return model.Build(ground: true, center: true);
    }
}
