using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Street;

/// <summary>A letter box: a rural one with a round top and a flag on its post, or a red pillar box by word.</summary>
internal sealed class Mailbox : CatalogueEntry<Mailbox.Parameters>
{
    /// <param name="IsPillar">A cast pillar with a domed cap.</param>
    /// <param name="Length">Of the box, 0.46 to 0.54 m.</param>
    /// <param name="Post">Height of the post, 0.75 to 0.95 m.</param>
    /// <param name="FlagUp">Whether the flag is raised.</param>
    /// <param name="IsOpen">Whether the door hangs open with letters inside.</param>
    /// <param name="Color">Of the box.</param>
    /// <param name="Flag">Of the flag.</param>
    public sealed record Parameters(bool IsPillar, float Length, float Post, bool FlagUp, bool IsOpen, LinearRgb Color, LinearRgb Flag);

    public override EntryInfo Info { get; } = new()
    {
        Id = "mailbox",
        Names = ["mailbox", "mail box", "letterbox", "letter box", "postbox", "post box", "pillar box", "american mailbox", "us mailbox"],
        Words = ["pillar", "postbox", "post", "british", "english", "open", "letterbox"],
        Parts = ["flag", "post"],
        Family = "street",
        Size = new Vector3(0.36f, 1.2f, 0.56f),
        Habitats = ["city-street", "street", "farm", "studio"],
        ViewAzimuth = 0.75f,
        ViewElevation = 0.12f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool pillar = wishes.Words.Overlaps(["pillar", "postbox", "british", "english", "letterbox"]) || (wishes.Words.Contains("post") && wishes.Words.Contains("box"));
        LinearRgb color = wishes.ColorOr(LinearRgb.FromHex(pillar ? "#b5121b" : stream.Child("color").Pick("#2f5f9a", "#a9afb3", "#2f6f4a", "#c9ccce")));
        return new Parameters(pillar, stream.Child("length").Range(0.47f, 0.52f), stream.Child("post").Range(0.78f, 0.92f), stream.Child("flag").Chance(0.6f), !pillar && (wishes.Words.Contains("open") || stream.Child("open").Chance(0.25f)), color, wishes.PartColorOr("flag", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex("#c8201e")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        if (p.IsPillar)
        {
            Pillar(model, p);
        }
        else
        {
            Rural(model, p);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Rural(ModelBuilder model, Parameters p)
    {
        const float Half = 0.125f, Wall = 0.12f, Gauge = 0.006f;
        Material paint = StreetMaterials.Enamel(p.Color, "body"), wood = Presets.Wood(LinearRgb.FromHex("#a98a66"), LinearRgb.FromHex("#6f553a"), Vector3.UnitY, "post") with { Coat = 0, Roughness = 0.8f };
        float foot = p.Post, l = p.Length, front = l / 2;
        model.Add(Shapes.Box(0.1f, p.Post + 0.02f, 0.1f, 0.008f).Move(0, 0, -0.05f), wood);
        model.Add(Shapes.Box(0.085f, 0.34f, 0.05f, 0.006f).RotateX(0.85f).Move(0, p.Post - 0.3f, 0.0f), wood);
        model.Add(Shapes.Box(0.2f, 0.03f, l - 0.03f, 0.006f).Rest(r => new Vector3(r.Z, r.X, r.Y)).Move(0, foot - 0.03f, 0), wood);

        // A tunnel of sheet with a rolled rim; its hollow is dark where the door is open.
        List<Vector2> arch = Arch(Half, Wall);
        if (p.IsOpen)
        {
            model.Add(Shapes.Extrude(arch, l, 0.003f, 1, [Arch(Half - Gauge, Wall).Select(q => q with { Y = MathF.Max(q.Y, Gauge) }).ToList()]).Move(0, foot, 0), paint, 0.9f);
            model.Add(Shapes.Extrude(arch, 0.004f).Move(0, foot, -front + 0.004f), paint);
            model.Add(Shapes.Extrude(Arch(Half - Gauge, Wall), 0.004f).Move(0, foot, -front + 0.03f), StreetMaterials.Slot);
            for (int i = 0; i < 4; i++)
            {
                model.Add(Shapes.Box(0.17f, 0.012f, 0.24f, 0.003f).RotateY(0.06f * (i - 1.5f)).RotateX(0.03f * i).Move(0.01f * (i - 1.5f), foot + 0.01f + (0.017f * i), front - 0.15f), Presets.Paper(LinearRgb.FromHex(i % 2 == 0 ? "#f4f1e8" : "#e8dfc8"), "letter"));
            }
        }
        else
        {
            model.Add(Shapes.Extrude(arch, l, 0.006f, 3).Move(0, foot, 0), paint, 0.9f);
        }

        foreach (float z in (ReadOnlySpan<float>)[front - 0.008f, -front + 0.008f])
        {
            model.Add(Shapes.Tube([.. arch.Select(q => new Vector3(q.X, q.Y + foot, z))], 0.0055f, 10, closed: true), paint, 1.1f);
        }

        // The door with its latch, shut or hanging from its lower edge.
        PolyMesh door = Shapes.Extrude(Arch(Half - 0.008f, Wall), 0.008f, 0.003f).Join(Shapes.Extrude(Arch(Half - 0.04f, Wall - 0.02f).Select(q => q + new Vector2(0, 0.028f)).ToList(), 0.012f, 0.004f).Move(0, 0, 0.002f));
        var hang = Matrix4x4.CreateRotationX(p.IsOpen ? 1.75f : 0) * Matrix4x4.CreateTranslation(0, foot + 0.002f, front + 0.002f);
        model.Add(door.Transform(hang), paint, 0.9f);
        model.Add(Shapes.Cushion(0.03f, 0.022f, 0.028f, 0.007f, 0, 4).Move(0, 0.225f, 0.012f).Transform(hang), StreetMaterials.Steel, 1);

        // The flag on the left side.
        float turn = p.FlagUp ? 0 : MathF.PI / 2;
        PolyMesh flag = Shapes.Extrude(Outlines.Round([new(-0.012f, -0.02f), new(0.012f, -0.02f), new(0.012f, 0.14f), new(0.075f, 0.14f), new(0.075f, 0.2f), new(-0.012f, 0.2f)], 0.005f, 3), 0.005f, 0.0015f);
        model.Add(flag.RotateZ(turn).RotateY(MathF.PI / 2).Move(Half + 0.008f, foot + 0.1f, 0.06f), StreetMaterials.Enamel(p.Flag, "flag"));
        model.Add(Shapes.Cylinder(0.014f, 0.016f, 0.004f, 24).RotateZ(-MathF.PI / 2).Move(Half, foot + 0.1f, 0.06f), StreetMaterials.Steel);
        model.Surface(SurfaceTag.Print, new Vector3(Half + 0.002f, foot + 0.085f, -0.06f), new Vector3(0, 0, -0.13f), new Vector3(0, 0.045f, 0));
    }

    private static List<Vector2> Arch(float half, float wall) =>
        [new(-half, 0), new(half, 0), .. Enumerable.Range(0, 33).Select(i => MathF.PI * i / 32).Select(a => new Vector2(half * MathF.Cos(a), wall + (half * MathF.Sin(a))))];

    private static void Pillar(ModelBuilder model, Parameters p)
    {
        const float R = 0.23f, Height = 1.22f;
        Material paint = StreetMaterials.Enamel(p.Color, "body"), black = StreetMaterials.Enamel(LinearRgb.FromHex("#1a1b1d"), "plinth");
        model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(R * 1.14f, 0), new(R * 1.14f, 0.15f), new(R * 1.04f, 0.18f), new(0, 0.18f)], 0.012f, 3, closed: false), 96), black, 0.9f);
        model.Add(Shapes.Lathe(Outlines.Round([new(R, 0.16f), new(R, Height - 0.1f), new(R * 1.05f, Height - 0.08f), new(R * 1.05f, Height - 0.03f), new(R * 1.18f, Height), new(R * 1.18f, Height + 0.05f), new(R * 1.1f, Height + 0.07f), new(R * 0.8f, Height + 0.14f), new(0, Height + 0.17f)], [0, 0.01f, 0.01f, 0.01f, 0.012f, 0.012f, 0.02f, 0.12f, 0], 5, closed: false), 112), paint, 0.9f);
        PolyMesh beads = new();
        for (int i = 0; i < 48; i++)
        {
            (float s, float c) = MathF.SinCos(MathF.Tau * i / 48);
            beads.Join(Shapes.Box(0.016f, 0.024f, 0.02f, 0.004f, 1).RotateY(MathF.Tau * i / 48).Move(R * 1.14f * s, Height - 0.026f, R * 1.14f * c));
        }

        model.Add(beads, paint);

        // The slot under its hood, the plate of times, the door with hinges and lock.
        Bent(0.22f, 0.028f, Height - 0.2f, 0.004f, black with { Name = "slot" });
        Bent(0.27f, 0.018f, Height - 0.168f, 0.03f, paint);
        Bent(0.14f, 0.17f, Height - 0.38f, 0.006f, Presets.Matte(LinearRgb.FromHex("#f2efe6"), "plate"));
        Bent(0.3f, 0.012f, Height - 0.5f, 0.006f, paint);
        Bent(0.3f, 0.012f, 0.26f, 0.006f, paint);
        foreach (float side in (ReadOnlySpan<float>)[-0.62f, 0.62f])
        {
            model.Add(Shapes.Box(0.012f, Height - 0.76f, 0.012f, 0.003f).Move(R * MathF.Sin(side), 0.262f, R * MathF.Cos(side)), paint);
        }

        model.Add(Shapes.Cylinder(0.016f, 0.012f, 0.004f, 28).RotateX(MathF.PI / 2).Move(0.1f, 0.6f, MathF.Sqrt((R * R) - 0.01f) - 0.002f), Presets.Brass());
        model.Surface(SurfaceTag.Print, new Vector3(0, 0.54f, R + 0.001f), new Vector3(R * 0.6f, 0, 0), new Vector3(0, 0.09f, 0), R);

        void Bent(float wide, float high, float y, float proud, Material material)
        {
            PolyMesh plate = Shapes.Grid(24, 2, (u, v) =>
            {
                float a = (u - 0.5f) * wide / R;
                return new Vector3((R + (proud / 2)) * MathF.Sin(a), y + ((v - 0.5f) * high), (R + (proud / 2)) * MathF.Cos(a));
            });
            model.Add(plate.Solidify(proud), material, 1);
        }
    }
}
