using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A village church: a nave with tall windows, a tower in front with clock, belfry and a spire under its cross.</summary>
internal sealed class Church : CatalogueEntry<Church.Parameters>
{
    /// <param name="Length">Of the nave, 11 to 14 m.</param>
    /// <param name="Width">6.4 to 7.4 m.</param>
    /// <param name="Tower">Height of the tower, 10.5 to 12.5 m.</param>
    /// <param name="Spire">Height of the spire, 6.5 to 9 m.</param>
    /// <param name="Windows">On one side, 3 or 4.</param>
    /// <param name="IsStone">Cut stone instead of plaster.</param>
    /// <param name="Color">Of the walls.</param>
    /// <param name="Roof">Of the roofs.</param>
    public sealed record Parameters(float Length, float Width, float Tower, float Spire, int Windows, bool IsStone, LinearRgb Color, LinearRgb Roof);

    public override EntryInfo Info { get; } = new()
    {
        Id = "church",
        Names = ["church", "chapel", "village church", "country church"],
        Words = ["stone", "old", "wooden"],
        Parts = ["roof", "door", "spire"],
        Family = "landmarks",
        Size = new Vector3(8, 21, 16),
        Habitats = ["meadow", "farm"],
        ViewAzimuth = 0.62f,
        ViewElevation = 0.06f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool stone = wishes.Words.Overlaps(["stone", "old"]) || (wishes.Colors.IsEmpty && stream.Child("stone").Chance(0.4f));
        return new Parameters(
            stream.Child("length").Range(11.5f, 13.5f), stream.Child("width").Range(6.5f, 7.2f), stream.Child("tower").Range(10.8f, 12.2f), stream.Child("spire").Range(6.8f, 8.6f), stream.Child("windows").Pick(3, 4), stone,
            wishes.ColorOr(LinearRgb.FromHex(stone ? "#b5ab98" : "#f1ede2")), wishes.PartColorOr("roof", wishes.PartColorOr("spire", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("roof").Pick("#565c66", "#8a4030", "#4f6b5f")))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material wall = p.IsStone ? Masonry.Ashlar(p.Color, 0.32f) : Masonry.Plaster(p.Color), roof = Masonry.Shingles(p.Roof, 0.3f), trim = Masonry.Plaster(LinearRgb.Lerp(p.Color, LinearRgb.FromHex("#d9d2c2"), 0.7f), "trim");
        float w = p.Width / 2, eaves = 5.2f, rise = p.Width * 0.62f, l = p.Length, tower = 2.1f;
        float back = -l;

        // The nave with its gable behind, buttresses and windows along the sides.
        List<Vector2> section = [new(-w, 0), new(w, 0), new(w, eaves), new(0, eaves + rise), new(-w, eaves)];
        model.Add(Shapes.Extrude(section, l, 0.03f, 1).Move(0, 0, back / 2), wall, 0.4f);
        model.Add(Masonry.Gable(p.Width + 0.9f, rise * (p.Width + 0.9f) / p.Width, l + 0.5f, 0.22f).Move(0, eaves - (rise * 0.9f / p.Width) + 0.12f, back / 2), roof, 0.4f);
        float pitch = l / p.Windows;
        for (int i = 0; i < p.Windows; i++)
        {
            float z = -((i + 0.5f) * pitch);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                Window(model, new Vector3(side * w, 1.5f, z), side * MathF.PI / 2, 1.05f, 2.9f, trim);
                model.Add(Shapes.Box(0.5f, eaves - 0.7f, 0.55f, 0.04f, 1).Move(side * (w + 0.2f), 0, z - (pitch / 2)), wall, 0.4f);
                model.Add(Shapes.Box(0.62f, 0.14f, 0.68f, 0.03f, 1).RotateZ(-side * 0.5f).Move(side * (w + 0.2f), eaves - 0.68f, z - (pitch / 2)), trim);
            }
        }

        model.Add(Shapes.Box(p.Width + 0.4f, 0.6f, l + 0.3f, 0.05f, 1).Move(0, 0, back / 2), Masonry.Ashlar(LinearRgb.FromHex("#8d877c"), 0.3f, "plinth"));
        Tower(model, p, wall, roof, trim, tower);
        return model.Build(ground: true, center: true);
    }

    private static void Window(ModelBuilder model, Vector3 at, float turn, float wide, float high, Material trim)
    {
        PolyMesh frame = Shapes.Extrude(Masonry.Arch(wide * 1.28f, high * 1.07f), 0.16f, 0.03f, 2, [Masonry.Arch(wide, high).Select(q => q + new Vector2(0, high * 0.02f)).ToList()]).Move(0, -high * 0.02f, 0);
        PolyMesh bars = Shapes.Box(0.05f, high * 0.97f, 0.05f, 0, 1);
        for (int i = 1; i < 5; i++)
        {
            bars.Join(Shapes.Box(wide, 0.035f, 0.04f, 0, 1).Move(0, high * 0.19f * i, 0));
        }

        Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at);
        model.Add(frame.Transform(place), trim);
        model.Add(bars.Move(0, 0, 0.03f).Transform(place), Presets.Iron("lead"));
        model.Add(Shapes.Extrude(Masonry.Arch(wide, high), 0.03f).Move(0, 0, 0.005f).Transform(place), new Material { Name = "window", BaseColor = LinearRgb.FromHex("#25364a"), Roughness = 0.12f, Specular = 0.05f, Kind = FrameMaterialKind.Glass });
    }

    private static void Tower(ModelBuilder model, Parameters p, Material wall, Material roof, Material trim, float half)
    {
        float h = p.Tower, z = half - 0.4f, face = z + half;
        model.Add(Shapes.Box(2 * half, h, 2 * half, 0.04f, 1).Move(0, 0, z), wall, 0.4f);
        foreach (float y in (ReadOnlySpan<float>)[h * 0.48f, h * 0.74f, h - 0.22f])
        {
            model.Add(Shapes.Box((2 * half) + 0.3f, 0.24f, (2 * half) + 0.3f, 0.05f, 2).Move(0, y, z), trim);
        }

        // The door under a pointed hood, a rose window, the clock on three sides, louvres of the belfry.
        model.Add(Shapes.Extrude(Masonry.Arch(2.1f, 3.2f), 0.3f, 0.05f, 2, [Masonry.Arch(1.5f, 2.75f)]).Move(0, 0, face + 0.05f), trim);
        model.Add(Shapes.Extrude(Masonry.Arch(1.52f, 2.76f), 0.06f).Move(0, 0, face + 0.02f), Presets.Wood(LinearRgb.FromHex("#6b4426"), LinearRgb.FromHex("#402818"), Vector3.UnitY, "door"));
        model.Add(Shapes.Box(0.03f, 2.7f, 0.02f, 0, 1).Move(0, 0, face + 0.055f), Presets.Iron("iron"));
        model.Add(Shapes.Sphere(0.06f, 14).Move(0.16f, 1.2f, face + 0.09f), Presets.Brass("knob"));
        for (int i = 0; i < 3; i++)
        {
            model.Add(Shapes.Box(2.6f - (0.2f * i), 0.16f, 0.5f, 0.03f).Move(0, 0.0f + (0.0f * i), face + 0.85f - (0.28f * i)).Scale(1, i + 1, 1), Masonry.Ashlar(LinearRgb.FromHex("#9a9488"), 0.3f, "plinth"));
        }

        model.Add(Shapes.Torus(0.72f, 0.1f, 56, 10).RotateX(MathF.PI / 2).Move(0, h * 0.39f, face + 0.02f), trim, 1);
        model.Add(Shapes.Cylinder(0.7f, 0.04f, 0, 48).RotateX(MathF.PI / 2).Move(0, h * 0.39f, face - 0.01f), new Material { Name = "window", BaseColor = LinearRgb.FromHex("#5a2f4a"), Roughness = 0.12f, Specular = 0.05f, Kind = FrameMaterialKind.Glass });
        for (int i = 0; i < 6; i++)
        {
            model.Add(Shapes.Box(0.05f, 1.38f, 0.05f, 0, 1).Move(0, -0.69f, 0).RotateZ(MathF.PI * i / 6).Move(0, h * 0.39f, face + 0.04f), trim);
        }

        foreach (float turn in (ReadOnlySpan<float>)[0, MathF.PI / 2, -MathF.PI / 2])
        {
            Matrix4x4 place = Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(0, 0, z);
            Clock(model, new Vector3(0, h * 0.62f, half + 0.03f), place);
            model.Add(Shapes.Extrude(Masonry.Arch(1.7f, 1.9f), 0.2f, 0.03f, 2, [Masonry.Arch(1.35f, 1.65f).Select(q => q + new Vector2(0, 0.06f)).ToList()]).Move(0, h * 0.78f, half + 0.02f).Transform(place), trim);
            model.Add(Shapes.Extrude(Masonry.Arch(1.36f, 1.66f), 0.03f).Move(0, (h * 0.78f) + 0.06f, half).Transform(place), Masonry.Dark);
            for (int i = 0; i < 6; i++)
            {
                model.Add(Shapes.Box(1.3f, 0.04f, 0.2f, 0.01f, 1).RotateX(0.6f).Move(0, (h * 0.78f) + 0.16f + (0.2f * i), half + 0.03f).Transform(place), trim);
            }
        }

        // The spire: eight-sided over a skirt, with a gilt ball and cross.
        model.Add(Masonry.Cone(half * 1.5f, 1.5f, 4).RotateY(MathF.PI / 4).Move(0, h, z), roof, 0.3f);
        model.Add(Masonry.Cone(half * 1.02f, p.Spire, 8).RotateY(MathF.PI / 8).Move(0, h + 0.35f, z), roof, 0.3f);
        float tip = h + 0.3f + p.Spire;
        model.Add(Shapes.Sphere(0.2f, 24).Move(0, tip, z).Join(Shapes.Box(0.1f, 1.5f, 0.08f, 0.02f).Move(0, tip, z), Shapes.Box(0.8f, 0.1f, 0.08f, 0.02f).Move(0, tip + 0.92f, z)), Presets.Gold("cross") with { Roughness = 0.25f });
    }

    private static void Clock(ModelBuilder model, Vector3 at, Matrix4x4 place)
    {
        model.Add(Shapes.Cylinder(0.78f, 0.06f, 0.02f, 48).RotateX(MathF.PI / 2).Move(at).Transform(place), Presets.Matte(LinearRgb.FromHex("#f3efe4"), "dial"));
        Material gilt = Presets.Matte(LinearRgb.FromHex("#23252a"), "dial hands");
        PolyMesh marks = Shapes.Torus(0.76f, 0.04f, 56, 8).RotateX(MathF.PI / 2).Move(0, 0, 0.05f);
        for (int i = 0; i < 12; i++)
        {
            marks.Join(Shapes.Box(0.06f, 0.14f, 0.02f, 0, 1).Move(0, 0.55f, 0.06f).RotateZ(MathF.Tau * i / 12));
        }

        marks.Join(Shapes.Box(0.07f, 0.62f, 0.02f, 0.005f, 1).Move(0, -0.08f, 0.09f).RotateZ(-1.05f), Shapes.Box(0.09f, 0.42f, 0.02f, 0.005f, 1).Move(0, -0.06f, 0.08f).RotateZ(1.05f));
        model.Add(marks.Move(at).Transform(place), gilt, 1);
    }
}
