using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A guitar stood upright: acoustic, or a solid electric one with horns by word.</summary>
internal sealed class Guitar : CatalogueEntry<Guitar.Parameters>
{
    /// <param name="IsElectric">A solid body with pickups.</param>
    /// <param name="Strings">6, or 4 of a bass.</param>
    /// <param name="Scale">Length of the free string, 0.62 to 0.66 m; 0.78 of a bass.</param>
    /// <param name="Waist">Half width of the waist, 0.1 to 0.125 m.</param>
    /// <param name="Color">Of the top, or null for bare spruce.</param>
    /// <param name="Sides">Of ribs and back.</param>
    /// <param name="Guard">Of the pickguard.</param>
    /// <param name="Lean">To the side, radians.</param>
    public sealed record Parameters(bool IsElectric, int Strings, float Scale, float Waist, LinearRgb? Color, LinearRgb? Sides, LinearRgb Guard, float Lean);

    /// <summary>How far the nut lies over the bridge, and the bridge over the foot, metres.</summary>
    private const float Bridge = 0.13f, Deep = 0.1f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "guitar",
        Names = ["guitar", "acoustic guitar", "electric guitar", "bass guitar", "bass"],
        Words = ["electric", "acoustic", "bass", "classical"],
        Parts = ["neck", "pickguard"],
        Family = "music",
        Size = new Vector3(0.4f, 1.02f, 0.12f),
        Habitats = ["studio", "living-room", "bedroom"],
        ViewAzimuth = 0.32f,
        ViewElevation = 0.06f,
        FacesViewer = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool bass = wishes.Words.Contains("bass"), electric = bass || wishes.Words.Contains("electric");
        LinearRgb? color = wishes.Colors.IsEmpty ? electric ? LinearRgb.FromHex(stream.Child("color").Pick("#b3161c", "#1f4f8a", "#d9a441", "#1f6f5c")) : null : wishes.Colors[0];
        LinearRgb guard = LinearRgb.FromHex(electric ? "#f2efe6" : "#2a1a12");
        return new Parameters(
            electric, bass ? 4 : 6, bass ? 0.78f : stream.Child("scale").Range(0.63f, 0.655f), stream.Child("waist").Range(0.108f, 0.12f), color, wishes.Colors.Length > 1 ? wishes.Colors[1] : color is { } dyed ? dyed * 0.7f : null,
            wishes.PartColorOr("pickguard", guard), stream.Child("lean").Range(0.05f, 0.11f) * (stream.Child("side").Chance(0.5f) ? 1 : -1));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        float face = p.IsElectric ? Electric(model, p) : Acoustic(model, p);
        Neck(model, p, face);
        model.Surface(SurfaceTag.Grip, new Vector3(0, 0.62f, face), new Vector3(0.03f, 0, 0), new Vector3(0, 0.1f, 0));
        return new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationX(-0.05f) * Matrix4x4.CreateRotationZ(p.Lean)).Build(ground: true, center: true);
    }

    /// <summary>The hollow body: returns where the top lies.</summary>
    private static float Acoustic(ModelBuilder model, Parameters p)
    {
        float w = p.Waist;
        List<Vector2> outline = Splines.CatmullRom2D(
            [new(0, 0), new(0.09f, 0.006f), new(0.17f, 0.06f), new(0.195f, 0.14f), new(0.17f, 0.225f), new(w, 0.292f), new(0.128f, 0.37f), new(0.136f, 0.42f), new(0.105f, 0.468f), new(0.045f, 0.487f), new(0, 0.488f), new(-0.045f, 0.487f), new(-0.105f, 0.468f), new(-0.136f, 0.42f), new(-0.128f, 0.37f), new(-w, 0.292f), new(-0.17f, 0.225f), new(-0.195f, 0.14f), new(-0.17f, 0.06f), new(-0.09f, 0.006f)], 8, closed: true);
        Material top = p.Color is { } paint ? Lacquer(paint, "body") : Presets.Wood(LinearRgb.FromHex("#dba85e"), LinearRgb.FromHex("#bb8440"), Vector3.UnitY, "body") with { Coat = 0.8f, CoatRoughness = 0.07f };
        Material ribs = p.Sides is { } dyed ? Lacquer(dyed, "ribs") : Presets.Wood(LinearRgb.FromHex("#7d4526"), LinearRgb.FromHex("#4a2414"), Vector3.UnitY, "ribs") with { Coat = 0.8f, CoatRoughness = 0.07f };
        Material ivory = Presets.Plastic(LinearRgb.FromHex("#efe4c8"), "binding"), dark = Presets.Wood("ebony", name: "ebony") with { Coat = 0.3f };

        // Ribs, binding and the top, which overlaps them a little; the hole is cut through the top into the dark.
        const float HoleY = 0.335f, Hole = 0.049f;
        float front = Deep / 2;
        model.Add(Shapes.Extrude(outline, Deep, 0.004f, 3).Move(0, 0, 0), ribs, 0.9f);
        List<Vector2> hole = [.. Outlines.Circle(Hole, 64).Select(q => q + new Vector2(0, HoleY))];
        model.Add(Shapes.Extrude([.. outline.Select(q => Shrunk(q, 1.006f))], 0.006f, 0.0025f, 3).Move(0, 0, front - 0.0015f), ivory, 0.9f);
        model.Add(Shapes.Extrude([.. outline.Select(q => Shrunk(q, 0.985f))], 0.004f, 0.0005f, 1, [hole]).Move(0, 0, front + 0.001f), top, 0.9f);
        model.Add(Shapes.Extrude(hole, 0.001f).Move(0, 0, front + 0.0016f), new Material { Name = "hole", BaseColor = LinearRgb.FromHex("#1b110b"), Roughness = 0.9f });
        model.Add(Rings(HoleY, Hole + 0.004f, Hole + 0.009f, front + 0.0031f), dark);
        model.Add(Rings(HoleY, Hole + 0.0095f, Hole + 0.013f, front + 0.0031f), ivory);
        model.Add(Rings(HoleY, Hole + 0.0135f, Hole + 0.0155f, front + 0.0031f), dark);

        // A drop-shaped guard beside the hole, the bridge with its saddle and pins.
        List<Vector2> guard = Splines.CatmullRom2D([new(0.047f, 0.375f), new(0.075f, 0.35f), new(0.1f, 0.27f), new(0.094f, 0.225f), new(0.066f, 0.22f), new(0.05f, 0.262f), new(0.061f, 0.31f), new(0.061f, 0.345f)], 6, closed: true);
        model.Add(Shapes.Extrude(guard, 0.0016f, 0.0006f).Move(0, 0, front + 0.0036f), Presets.Plastic(p.Guard, "pickguard") with { Roughness = 0.2f });
        model.Add(Shapes.Extrude(Outlines.Round([new(-0.082f, -0.014f), new(0.082f, -0.014f), new(0.088f, 0.006f), new(0.05f, 0.016f), new(-0.05f, 0.016f), new(-0.088f, 0.006f)], 0.006f, 3), 0.009f, 0.003f).Move(0, Bridge, front + 0.007f), dark);
        model.Add(Shapes.Box(0.076f, 0.0028f, 0.006f, 0.001f).Move(0, Bridge + 0.005f, front + 0.013f), ivory);
        for (int i = 0; i < p.Strings; i++)
        {
            model.Add(Shapes.Sphere(0.0032f, 16).Move(StringX(p, i, 0), Bridge - 0.006f, front + 0.012f), ivory);
        }

        return front + 0.003f;

        static Vector2 Shrunk(Vector2 q, float by) => new(q.X * by, 0.244f + ((q.Y - 0.244f) * by));
    }

    /// <summary>The solid body with two horns: returns where its top lies.</summary>
    private static float Electric(ModelBuilder model, Parameters p)
    {
        const float Thick = 0.044f, Front = Thick / 2;
        List<Vector2> outline = Splines.CatmullRom2D(
            [new(0, 0), new(0.09f, 0.012f), new(0.152f, 0.065f), new(0.158f, 0.13f), new(0.122f, 0.2f), new(0.106f, 0.25f), new(0.125f, 0.318f), new(0.128f, 0.37f), new(0.1f, 0.395f), new(0.075f, 0.37f), new(0.055f, 0.325f), new(0.036f, 0.308f), new(0, 0.312f), new(-0.036f, 0.315f), new(-0.06f, 0.345f), new(-0.085f, 0.415f), new(-0.118f, 0.435f), new(-0.142f, 0.4f), new(-0.132f, 0.32f), new(-0.108f, 0.25f), new(-0.13f, 0.185f), new(-0.162f, 0.11f), new(-0.14f, 0.04f), new(-0.07f, 0.004f)], 8, closed: true);
        Material body = Lacquer(p.Color ?? LinearRgb.FromHex("#b3161c"), "body");
        model.Add(Shapes.Extrude(outline, Thick, 0.008f, 5), body, 0.9f);
        List<Vector2> guard = Splines.CatmullRom2D([new(0.03f, 0.31f), new(0.07f, 0.35f), new(0.105f, 0.35f), new(0.092f, 0.25f), new(0.118f, 0.17f), new(0.132f, 0.11f), new(0.1f, 0.06f), new(0.062f, 0.1f), new(0.04f, 0.115f), new(-0.05f, 0.118f), new(-0.075f, 0.2f), new(-0.085f, 0.26f), new(-0.1f, 0.36f), new(-0.07f, 0.33f), new(-0.036f, 0.305f)], 6, closed: true);
        model.Add(Shapes.Extrude(guard, 0.0024f, 0.0008f).Move(0, 0, Front + 0.001f), Presets.Plastic(p.Guard, "pickguard") with { Roughness = 0.25f }, 0.9f);
        Material black = Presets.Plastic(LinearRgb.FromHex("#1c1d20"), "pickup"), chrome = Presets.Metal(LinearRgb.FromHex("#c9ccd0"), 0.15f, "chrome");
        foreach ((float y, float tilt) in (ReadOnlySpan<(float, float)>)[(0.278f, 0), (0.228f, 0), (0.176f, 0.16f)])
        {
            PolyMesh pickup = Shapes.Extrude(Outlines.Rectangle(0.084f, 0.019f, 0.009f, 6), 0.01f, 0.003f).RotateZ(tilt).Move(0, y, Front + 0.005f);
            model.Add(pickup, black);
            for (int i = 0; i < p.Strings; i++)
            {
                model.Add(Shapes.Cylinder(0.0028f, 0.002f, 0.0006f, 16).RotateX(MathF.PI / 2).Move(StringX(p, i, (y - Bridge) / p.Scale), y + (MathF.Sin(tilt) * StringX(p, i, 0)), Front + 0.0095f), chrome);
            }
        }

        // Bridge plate with saddles, an arm, three knobs, a switch and the jack.
        model.Add(Shapes.Extrude(Outlines.Rectangle(0.078f, 0.034f, 0.004f), 0.004f, 0.0015f).Move(0, Bridge, Front + 0.0025f), chrome);
        for (int i = 0; i < p.Strings; i++)
        {
            model.Add(Shapes.Box(0.0095f, 0.018f, 0.007f, 0.0015f).Move(StringX(p, i, 0), Bridge - 0.008f, Front + 0.007f), chrome);
        }

        model.Add(Shapes.Tube(Splines.CatmullRom([new(0.034f, Bridge - 0.008f, Front + 0.006f), new(0.046f, Bridge - 0.012f, Front + 0.022f), new(0.09f, Bridge + 0.045f, Front + 0.026f), new(0.1f, Bridge + 0.09f, Front + 0.026f)], 8), 0.0027f, 12), chrome, 1.2f);
        foreach ((float x, float y) in (ReadOnlySpan<(float, float)>)[(0.082f, 0.142f), (0.103f, 0.112f), (0.108f, 0.078f)])
        {
            model.Add(Shapes.Cylinder(0.011f, 0.013f, 0.003f, 40, 0.0092f).RotateX(MathF.PI / 2).Move(x, y, Front + 0.002f), Presets.Plastic(p.Guard, "knob"));
        }

        model.Add(Shapes.Capsule(new(0.085f, 0.185f, Front), new(0.092f, 0.187f, Front + 0.014f), 0.0025f), Presets.Plastic(p.Guard, "knob"), 1);
        return Front + 0.004f;
    }

    private static void Neck(ModelBuilder model, Parameters p, float face)
    {
        float nut = Bridge + p.Scale, start = p.IsElectric ? 0.298f : 0.392f, lift = p.IsElectric ? 0.006f : 0.003f;
        Material wood = Presets.Wood(LinearRgb.FromHex(p.IsElectric ? "#cf9c58" : "#8a5230"), LinearRgb.FromHex(p.IsElectric ? "#a9763a" : "#5a2f18"), Vector3.UnitY, "neck") with { Coat = 0.5f, CoatRoughness = 0.12f };
        Material board = Presets.Wood(LinearRgb.FromHex("#3b281d"), LinearRgb.FromHex("#21150e"), Vector3.UnitY, "fingerboard"), steel = Presets.Metal(LinearRgb.FromHex("#cfd2d5"), 0.2f, "fret"), pearl = Presets.Plastic(LinearRgb.FromHex("#efeadd"), "inlay");
        float Half(float y) => float.Lerp(0.0275f, 0.0215f, (y - start) / (nut - start));

        // Board, neck behind it and the frets, closer together towards the body.
        model.Add(Shapes.Extrude([new(-Half(start), start), new(Half(start), start), new(Half(nut), nut), new(-Half(nut), nut)], 0.006f, 0.001f).Move(0, 0, face + lift), board);
        float heel = p.IsElectric ? 0.31f : 0.47f;
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 17).Select(i => new Vector3(0, float.Lerp(heel, nut + 0.01f, i / 16f), face + lift - 0.003f))], t => 0.0248f - (0.004f * t), 32).Warp(v => v with { Z = MathF.Min(v.Z, face + lift) }), wood, 1);
        PolyMesh frets = new(), dots = new();
        for (int i = 1; i <= 20; i++)
        {
            float y = Bridge + (p.Scale * MathF.Pow(2, -i / 12f));
            if (y < start + 0.004f)
            {
                break;
            }

            frets.Join(Shapes.Capsule(new(-Half(y) + 0.001f, y, face + lift + 0.003f), new(Half(y) - 0.001f, y, face + lift + 0.003f), 0.0011f, 8));
            float before = Bridge + (p.Scale * MathF.Pow(2, -(i - 1) / 12f));
            if (i is 3 or 5 or 7 or 9 or 12 or 15)
            {
                foreach (float x in i == 12 ? (float[])[-0.009f, 0.009f] : [0])
                {
                    dots.Join(Shapes.Cylinder(0.0032f, 0.0006f, 0.0001f, 20).RotateX(MathF.PI / 2).Move(x, (y + before) / 2, face + lift + 0.0029f));
                }
            }
        }

        model.Add(frets, steel, 1);
        model.Add(dots, pearl);
        Head(model, p, nut, face + lift, wood, pearl);
        Material wound = Presets.Metal(LinearRgb.FromHex("#c4a468"), 0.3f, "string"), plain = Presets.Metal(LinearRgb.FromHex("#d5d7d9"), 0.25f, "string plain");
        for (int i = 0; i < p.Strings; i++)
        {
            float thick = (p.Strings == 4 ? 0.0013f : 0.00095f) - (0.00011f * i);
            model.Add(Shapes.Rod(new(StringX(p, i, 0), Bridge, face + (p.IsElectric ? 0.011f : 0.0135f)), new(StringX(p, i, 1), nut, face + lift + 0.0052f), thick, null, 6), i < p.Strings / 2 ? wound : plain);
        }
    }

    private static void Head(ModelBuilder model, Parameters p, float nut, float z, Material wood, Material pearl)
    {
        var head = new ModelBuilder();
        Material chrome = Presets.Metal(LinearRgb.FromHex("#c9ccd0"), 0.16f, "tuner");
        model.Add(Shapes.Box(0.044f, 0.006f, 0.009f, 0.0015f).Move(0, nut, z - 0.001f), pearl);
        int left = p.IsElectric ? p.Strings : p.Strings / 2;
        List<Vector2> outline = p.IsElectric
            ? Splines.CatmullRom2D([new(0.021f, 0), new(0.026f, 0.03f), new(0.03f, 0.06f), new(0.026f, 0.12f), new(0.024f, 0.17f), new(0.005f, 0.192f), new(-0.022f, 0.186f), new(-0.042f, 0.16f), new(-0.046f, 0.13f), new(-0.04f, 0.06f), new(-0.028f, 0.025f), new(-0.021f, 0)], 6)
            : Outlines.Round([new(0.022f, 0), new(0.036f, 0.045f), new(0.04f, 0.17f), new(0.016f, 0.182f), new(0, 0.176f), new(-0.016f, 0.182f), new(-0.04f, 0.17f), new(-0.036f, 0.045f), new(-0.022f, 0)], [0.002f, 0.02f, 0.01f, 0.006f, 0.02f, 0.006f, 0.01f, 0.02f, 0.002f], 4);
        head.Add(Shapes.Extrude(outline, 0.015f, 0.003f, 3).Move(0, 0, -0.0075f), wood, 0.9f);
        for (int i = 0; i < p.Strings; i++)
        {
            bool isLeft = i < left;
            int row = isLeft ? i : p.Strings - 1 - i;
            float y = p.IsElectric ? 0.04f + (0.135f * row / MathF.Max(1, p.Strings - 1)) : 0.05f + (0.042f * row), side = isLeft ? -1 : 1, x = side * 0.024f;
            head.Add(Shapes.Cylinder(0.0052f, 0.018f, 0.001f, 24).RotateX(MathF.PI / 2).Move(x, y, -0.003f).Join(Shapes.Cylinder(0.008f, 0.003f, 0.001f, 28).RotateX(MathF.PI / 2).Move(x, y, -0.001f)), chrome);
            head.Add(Shapes.Rod(new(side * 0.03f, y, -0.012f), new(side * 0.052f, y, -0.012f), 0.0026f, null, 12), chrome);
            head.Add(Shapes.Ellipsoid(new Vector3(0.0085f, 0.0068f, 0.0045f), 24).Move(side * 0.059f, y, -0.012f), p.IsElectric ? chrome : pearl, 1);
            head.Add(Shapes.Rod(new(StringX(p, i, 1), -0.002f, 0.004f), new(x - (side * 0.004f), y, 0.006f), 0.0006f, null, 6), chrome with { Name = "string" });
        }

        model.Add(head.Build(), Matrix4x4.CreateRotationX(p.IsElectric ? -0.05f : -0.22f) * Matrix4x4.CreateTranslation(0, nut + 0.004f, z - 0.001f));
    }

    private static float StringX(Parameters p, int i, float t) => (((float)i / (p.Strings - 1)) - 0.5f) * float.Lerp(0.062f, 0.036f, t);

    private static PolyMesh Rings(float y, float inner, float outer, float z) =>
        Shapes.Extrude(Outlines.Circle(outer, 72), 0.0008f, 0.0001f, 1, [Outlines.Circle(inner, 72)]).Move(0, y, z);

    private static Material Lacquer(LinearRgb color, string name) => Presets.Lacquer(color, name) with { Roughness = 0.24f, Coat = 1, CoatRoughness = 0.04f };
}
