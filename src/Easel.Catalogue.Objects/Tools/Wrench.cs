using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Tools;

/// <summary>A wrench with an open jaw at one end and a ring at the other; an adjustable one by word.</summary>
internal sealed class Wrench : CatalogueEntry<Wrench.Parameters>
{
    /// <param name="IsAdjustable">A movable jaw with its worm.</param>
    /// <param name="Length">0.2 to 0.26 m.</param>
    /// <param name="Jaw">Width of the mouth, 0.018 to 0.024 m.</param>
    /// <param name="Thick">0.009 to 0.012 m.</param>
    /// <param name="Turn">Angle of the jaw, radians, 0.2 to 0.35.</param>
    /// <param name="Made">What it is made of.</param>
    public sealed record Parameters(bool IsAdjustable, float Length, float Jaw, float Thick, float Turn, Material Made);

    public override EntryInfo Info { get; } = new()
    {
        Id = "wrench",
        Names = ["wrench", "spanner", "adjustable wrench", "monkey wrench", "combination wrench"],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("wrench", "wrenches").Add("adjustable wrench", "adjustable wrenches").Add("monkey wrench", "monkey wrenches").Add("combination wrench", "combination wrenches"),
        Words = ["adjustable"],
        Family = "tools",
        Size = new Vector3(0.24f, 0.012f, 0.055f),
        Support = Support.Surface,
        Habitats = ["studio"],
        ViewAzimuth = 0.3f,
        ViewElevation = 0.9f,
        RestsOn = ["table"],
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes) => new(
        wishes.Words.Overlaps(["adjustable", "monkey"]), stream.Child("length").Range(0.21f, 0.25f), stream.Child("jaw").Range(0.019f, 0.023f), stream.Child("thick").Range(0.0095f, 0.0115f), stream.Child("turn").Range(0.22f, 0.3f),
        Presets.ByName(wishes.Material, wishes.Dye, "body") ?? (wishes.Colors.IsEmpty ? Presets.Metal(LinearRgb.FromHex("#b9bdc1"), 0.24f, "body") with { Metallic = 0.65f } : Presets.Lacquer(wishes.Colors[0], "body")));

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float half = p.Length / 2, j = p.Jaw / 2, head = p.Jaw * 1.22f, t = p.Thick;

        // The head with its mouth open to the right, turned a little upwards.
        List<Vector2> jaw = [];
        for (int i = 0; i <= 40; i++)
        {
            float a = 0.62f + ((MathF.Tau - 1.24f) * i / 40);
            jaw.Add(new Vector2(head * MathF.Cos(a), head * 0.96f * MathF.Sin(a)));
        }

        jaw.AddRange([new(head * 0.95f, -j), new(-head * 0.1f, -j), new(-head * 0.3f, -j * 0.5f), new(-head * 0.3f, j * 0.5f), new(-head * 0.1f, j), new(head * 0.95f, j)]);
        (float sin, float cos) = MathF.SinCos(p.Turn);
        List<Vector2> open = [.. jaw.Select(q => new Vector2((q.X * cos) - (q.Y * sin) + half - head, (q.X * sin) + (q.Y * cos)))];
        PolyMesh tool = Shapes.Slab(open, t, t * 0.16f, 3);
        List<Vector2> handle = Splines.CatmullRom2D([new(half - (head * 1.7f), -head * 0.5f), new(0, -head * 0.34f), new(-half + (head * 1.6f), -head * 0.42f), new(-half + (head * 1.6f), head * 0.42f), new(0, head * 0.34f), new(half - (head * 1.7f), head * 0.5f)], 8, closed: true);
        tool.Join(Shapes.Slab(handle, t * 0.72f, t * 0.16f, 3).Move(0, t * 0.14f, 0));
        List<Vector2> ring = [.. Outlines.Circle(head * 0.86f, 64).Select(q => q + new Vector2(-half + head, 0))], twelve = [.. Outlines.Star(12, head * 0.6f, head * 0.53f).Select(q => q + new Vector2(-half + head, 0))];
        tool.Join(p.IsAdjustable ? Shapes.Slab(ring, t * 0.72f, t * 0.16f, 3, [[.. Outlines.Circle(head * 0.3f, 40).Select(q => q + new Vector2(-half + head, 0))]]).Move(0, t * 0.14f, 0) : Shapes.Slab(ring, t, t * 0.14f, 3, [twelve]));
        if (p.IsAdjustable)
        {
            // The worm that moves the lower jaw.
            PolyMesh worm = Shapes.Cylinder(head * 0.24f, head * 0.62f, 0.001f, 32).Move(0, -head * 0.31f, 0);
            for (int i = -3; i <= 3; i++)
            {
                worm.Join(Shapes.Torus(head * 0.25f, head * 0.035f, 32, 8).Move(0, i * head * 0.085f, 0));
            }

            tool.Join(worm.RotateZ(MathF.PI / 2).Move(half - (head * 1.55f), t * 0.5f, head * 0.3f));
        }

        model.Add(tool, p.Made, 0.7f);
        model.Add(Shapes.Slab(Outlines.Rectangle(p.Length * 0.3f, head * 0.3f, head * 0.15f, 6), 0.0006f).Move(-head * 0.2f, t * 0.86f, 0), p.Made with { Name = "panel", Roughness = 0.55f });
        return model.Build(ground: true, center: true);
    }
}
