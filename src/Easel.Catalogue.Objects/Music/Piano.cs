using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Music;

/// <summary>A piano: a grand with its lid propped open, or an upright by word. The keys are towards the viewer.</summary>
internal sealed class Piano : CatalogueEntry<Piano.Parameters>
{
    /// <param name="IsUpright">An upright.</param>
    /// <param name="Length">Of a grand, 1.55 to 1.9 m; height of an upright, 1.15 to 1.3 m.</param>
    /// <param name="Lid">Opening of the lid, 0.5 to 0.65 radians.</param>
    /// <param name="Octaves">Octaves shown, 6 or 7.</param>
    /// <param name="HasStool">Whether a bench stands before it.</param>
    /// <param name="IsPlayed">Whether somebody sits at it.</param>
    /// <param name="Color">Of the case.</param>
    /// <param name="Wood">Kind of wood when the case is not lacquered, or null.</param>
    public sealed record Parameters(bool IsUpright, float Length, float Lid, int Octaves, bool HasStool, bool IsPlayed, LinearRgb Color, string? Wood);

    private const float Wide = 1.48f, KeyTop = 0.73f;

    public override EntryInfo Info { get; } = new()
    {
        Id = "piano",
        Names = ["piano", "grand piano", "concert piano", "baby grand", "upright piano"],
        Words = ["carrying", "upright", "grand", "wooden", "old", "concert", "baby"],
        Parts = ["lid"],
        Family = "music",
        Size = new Vector3(1.5f, 1.6f, 1.9f),
        Habitats = ["living-room", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.2f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool upright = wishes.Words.Contains("upright");
        bool wooden = wishes.Colors.IsEmpty && (wishes.Words.Overlaps(["wooden", "old"]) || (upright && stream.Child("wood").Chance(0.6f)));
        return new Parameters(
            upright, upright ? stream.Child("height").Range(1.16f, 1.28f) : wishes.Words.Contains("concert") ? 2.2f : stream.Child("length").Range(1.6f, 1.85f), stream.Child("lid").Range(0.52f, 0.64f), stream.Child("octaves").Pick(6, 7),
            stream.Child("stool").Chance(0.5f) || wishes.Words.Contains("carrying"), wishes.Words.Contains("carrying"), wishes.ColorOr(LinearRgb.FromHex("#16171a")), wooden ? stream.Child("kind").Pick("walnut", "mahogany") : null);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material body = p.Wood is { } kind ? Presets.Wood(kind, Vector3.UnitX, "body") with { Coat = 0.9f, CoatRoughness = 0.06f } : new Material { Name = "body", BaseColor = p.Color, Roughness = 0.3f, Coat = 1, CoatRoughness = 0.03f };
        if (p.IsUpright)
        {
            Upright(model, p, body);
        }
        else
        {
            Grand(model, p, body);
        }

        if (p.HasStool)
        {
            float stool = p.IsPlayed ? 0.50f : 0.72f;
            model.Surface(SurfaceTag.Seat, new Vector3(0, 0.498f, stool), new Vector3(-0.2f, 0, 0), new Vector3(0, 0, 0.14f), give: 0.01f);
            model.Surface(SurfaceTag.Keys, new Vector3(0, KeyTop, -0.05f), new Vector3(-0.22f, 0, 0), new Vector3(0, 0, 0.05f));
            model.Add(Shapes.Cushion(0.72f, 0.07f, 0.34f, 0.025f, 0.008f, 10).Move(0, 0.43f, stool), Presets.Leather(LinearRgb.FromHex("#1f1c1b"), "stool"), 1);
            model.Add(Shapes.Box(0.7f, 0.06f, 0.32f, 0.01f).Move(0, 0.375f, stool), body);
            foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(0.31f, 0.12f), (-0.31f, 0.12f), (0.31f, -0.12f), (-0.31f, -0.12f)])
            {
                model.Add(Shapes.Cylinder(0.018f, 0.4f, 0.004f, 24, 0.027f).Move(x, 0, stool + z), body);
            }
        }

        // A player at the keys is seen from the side, the lid open to the viewer.
        const float Concert = -1.5f;
        return p.IsPlayed ? new ModelBuilder().Add(model.Build(), Matrix4x4.CreateRotationY(Concert)).Build(ground: true, center: true) : model.Build(ground: true, center: true);
    }

    /// <summary>White and black keys in their groups; the front edge of the white ones at z, metres.</summary>
    private static void Keys(ModelBuilder model, Parameters p, float z)
    {
        int whites = (7 * p.Octaves) + 1;
        float span = Wide - 0.2f, pitch = span / whites;
        PolyMesh white = new(), black = new();
        for (int i = 0; i < whites; i++)
        {
            float x = ((i + 0.5f) * pitch) - (span / 2);
            white.Join(Shapes.Box(pitch - 0.0018f, 0.022f, 0.15f, 0.003f).Move(x, KeyTop - 0.022f, z - 0.075f));
            if (i + 1 < whites && i % 7 is 0 or 1 or 3 or 4 or 5)
            {
                black.Join(Shapes.Box(pitch * 0.54f, 0.016f, 0.095f, 0.003f).Warp(v => v with { X = v.X * (1 - (0.2f * v.Y / 0.016f)) }).Move(x + (pitch / 2), KeyTop - 0.002f, z - 0.103f));
            }
        }

        model.Add(white, Presets.Plastic(LinearRgb.FromHex("#f4f0e6"), "keys white") with { Roughness = 0.22f, Coat = 0.4f });
        model.Add(black, Presets.Plastic(LinearRgb.FromHex("#17181a"), "keys black") with { Roughness = 0.25f, Coat = 0.5f });
        model.Add(Shapes.Box(span, 0.006f, 0.012f, 0.002f).Move(0, KeyTop - 0.004f, z - 0.152f), Presets.Fabric(LinearRgb.FromHex("#7a1520"), 1200, "felt"));
    }

    private static void Grand(ModelBuilder model, Parameters p, Material body)
    {
        const float Foot = 0.62f, Rim = 0.3f, Key = 0.3f;
        float l = p.Length, top = Foot + Rim, w = Wide / 2;

        // Plan, x to the right and y away from the player: the straight side is at the player's left, the bend at the right.
        List<Vector2> bend = Splines.CatmullRom2D([new(w, 0.1f), new(w, l * 0.3f), new(w * 0.82f, l * 0.47f), new(w * 0.36f, l * 0.62f), new(w * 0.14f, l * 0.8f), new(-w * 0.1f, l * 0.96f), new(-w * 0.5f, l), new(-w * 0.86f, l * 0.95f), new(-w, l * 0.82f)], 10);
        List<Vector2> plan = [new(-w, 0), new(w, 0), .. bend];
        List<Vector2> hollow = Inset(plan, 0.05f, Key);
        model.Add(Shapes.Slab(plan, Rim, 0.008f, 3, [hollow]).Move(0, Foot, 0.0f), body, 0.6f);
        model.Add(Shapes.Slab(Inset(plan, 0.02f, 0.02f), 0.05f, 0.005f).Move(0, Foot + 0.02f, 0), body);

        // The plate of gilt iron over the sound board, with its strings.
        model.Add(Shapes.Slab(hollow, 0.012f, 0.002f).Move(0, top - 0.12f, 0), Presets.Wood(LinearRgb.FromHex("#d29a55"), LinearRgb.FromHex("#b07a3a"), Vector3.UnitZ, "sound board"));
        Material gilt = Presets.Metal(LinearRgb.FromHex("#c99a3f"), 0.35f, "plate"), copper = Presets.Metal(LinearRgb.FromHex("#b87a4a"), 0.3f, "string");
        PolyMesh strings = new(), ribs = new();
        for (int i = 0; i < 46; i++)
        {
            float x = -w + 0.1f + ((Wide - 0.22f) * i / 45), reach = Far(hollow, x) - 0.06f;
            if (reach > Key + 0.14f)
            {
                strings.Join(Shapes.Rod(new(x, top - 0.075f, -Key - 0.1f), new(x - (0.06f * reach), top - 0.082f, -reach), 0.0014f, null, 5));
            }
        }

        foreach (float x in (ReadOnlySpan<float>)[-0.62f, -0.3f, 0.05f, 0.38f])
        {
            ribs.Join(Shapes.Box(0.035f, 0.035f, MathF.Max(0.1f, Far(hollow, x) - Key - 0.1f), 0.01f).Move(x, top - 0.108f, -((Far(hollow, x) + Key) / 2)));
        }

        ribs.Join(Shapes.Box(Wide - 0.14f, 0.04f, 0.12f, 0.012f).Move(0, top - 0.11f, -Key - 0.09f));
        model.Add(ribs, gilt);
        model.Add(strings, copper);

        // Key bed with cheeks, fall board and music desk.
        KeyBed(model, p, body, 0.02f);
        model.Add(Shapes.Box(Wide - 0.16f, 0.16f, 0.03f, 0.006f).RotateX(-0.12f).Move(0, KeyTop + 0.02f, -0.165f), body);
        model.Add(Shapes.Box(Wide - 0.12f, 0.02f, 0.14f, 0.005f).Move(0, top - 0.025f, -0.25f), body);
        model.Add(Shapes.Box(0.86f, 0.22f, 0.014f, 0.006f).RotateX(-0.3f).Move(0, top + 0.0f, -0.24f), body);
        model.Add(Shapes.Box(0.86f, 0.012f, 0.04f, 0.004f).Move(0, top + 0.0f, -0.225f), body);

        // The lid, hinged along the straight side, held by its prop.
        List<Vector2> lid = [.. Clip(plan, Key - 0.02f).Select(q => new Vector2(q.X + w, q.Y))];
        PolyMesh cover = Shapes.Slab(lid, 0.02f, 0.006f).RotateZ(p.Lid).Move(-w, top + 0.004f, 0);
        model.Add(cover, body, 0.6f);
        float prop = (Wide - 0.1f) * MathF.Cos(p.Lid) * 0.72f, tall = (Wide - 0.1f) * 0.72f * MathF.Sin(p.Lid);
        model.Add(Shapes.Rod(new(w - 0.12f, top - 0.02f, -l * 0.3f), new(-w + prop, top + tall, -l * 0.3f), 0.011f, null, 16), body);

        // Three turned legs on brass casters, the lyre with its pedals.
        foreach ((float x, float z) in (ReadOnlySpan<(float, float)>)[(w - 0.14f, -0.2f), (-w + 0.14f, -0.2f), (-w * 0.45f, -l + 0.28f)])
        {
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0.07f), new(0.035f, 0.07f), new(0.038f, 0.1f), new(0.062f, 0.42f), new(0.075f, 0.52f), new(0.075f, Foot), new(0, Foot)], 0.012f, 3, closed: false), 48).Move(x, 0, z), body, 0.8f);
            model.Add(Shapes.Cylinder(0.03f, 0.02f, 0.006f, 32).RotateX(MathF.PI / 2).Move(x, 0.03f, z - 0.01f).Join(Shapes.Cylinder(0.03f, 0.03f, 0.006f, 32).Move(x, 0.05f, z)), Presets.Brass());
        }

        Lyre(model, body, -0.42f, Foot);
        model.Surface(SurfaceTag.Top, new Vector3(0, top - 0.005f, -0.25f), new Vector3(0.6f, 0, 0), new Vector3(0, 0, -0.06f));
    }

    private static void Upright(ModelBuilder model, Parameters p, Material body)
    {
        float h = p.Length, w = Wide / 2;
        const float Back = -0.52f, Face = -0.18f;
        float depth = Face - Back;
        model.Add(Shapes.Box(Wide - 0.07f, h - 0.06f, depth, 0.008f).Move(0, 0.05f, (Face + Back) / 2), body);
        model.Add(Shapes.Box(Wide + 0.03f, 0.035f, depth + 0.07f, 0.01f).Move(0, h - 0.035f, (Face + Back) / 2), body);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Box(0.045f, h - 0.03f, depth + 0.02f, 0.008f).Move(side * (w - 0.022f), 0, (Face + Back) / 2), body);
            model.Add(Shapes.Lathe(Outlines.Round([new(0, 0), new(0.035f, 0), new(0.04f, 0.06f), new(0.028f, 0.1f), new(0.045f, 0.42f), new(0.05f, 0.6f), new(0, 0.6f)], 0.012f, 3, closed: false), 40).Move(side * (w - 0.05f), 0, 0.0f), body, 0.8f);
            model.Add(Shapes.Box(0.08f, 0.06f, 0.28f, 0.015f).Move(side * (w - 0.045f), 0, -0.1f), body);
        }

        // Two framed panels, the desk above the keys, candle holders of brass on old ones.
        foreach ((float low, float high) in (ReadOnlySpan<(float, float)>)[(0.14f, 0.56f), (0.84f, h - 0.1f)])
        {
            model.Add(Shapes.Extrude(Outlines.Rectangle(Wide - 0.2f, high - low, 0.02f), 0.016f, 0.006f, 3, [Outlines.Rectangle(Wide - 0.32f, high - low - 0.12f, 0.012f)]).Move(0, (low + high) / 2, Face + 0.006f), body);
        }

        KeyBed(model, p, body, 0.02f);
        model.Add(Shapes.Box(Wide - 0.16f, 0.13f, 0.024f, 0.006f).RotateX(-0.1f).Move(0, KeyTop + 0.014f, -0.16f), body);
        model.Add(Shapes.Box(0.8f, 0.012f, 0.05f, 0.004f).Move(0, 0.88f, Face + 0.03f), body);
        model.Add(Shapes.Box(0.78f, 0.24f, 0.012f, 0.005f).RotateX(-0.18f).Move(0, 0.892f, Face + 0.03f), body);
        for (int i = -1; i <= 1; i++)
        {
            model.Add(Shapes.Cushion(0.03f, 0.012f, 0.12f, 0.005f, 0, 4).Move(i * 0.075f, 0.055f, Face + 0.05f), Presets.Brass("pedal"), 1);
        }

        if (p.Wood is not null)
        {
            foreach (float x in (ReadOnlySpan<float>)[-0.52f, 0.52f])
            {
                model.Add(Shapes.Tube(Splines.CatmullRom([new(x, 1.0f, Face + 0.01f), new(x, 0.97f, Face + 0.06f), new(x, 1.0f, Face + 0.1f)], 8), 0.006f, 12).Join(Shapes.Cylinder(0.026f, 0.006f, 0.002f, 32).Move(x, 1.0f, Face + 0.1f), Shapes.Cylinder(0.011f, 0.02f, 0.002f, 24).Move(x, 1.005f, Face + 0.1f)), Presets.Brass("sconce"));
                model.Add(Shapes.Cylinder(0.009f, 0.09f, 0.002f, 24).Move(x, 1.02f, Face + 0.1f), Presets.Matte(LinearRgb.FromHex("#f2ead6"), "wax"));
            }
        }

        model.Surface(SurfaceTag.Top, new Vector3(0, h, (Face + Back) / 2), new Vector3(w * 0.9f, 0, 0), new Vector3(0, 0, -depth * 0.45f));
    }

    private static void KeyBed(ModelBuilder model, Parameters p, Material body, float front)
    {
        Keys(model, p, front);
        model.Add(Shapes.Box(Wide - 0.02f, 0.075f, 0.22f, 0.012f).Move(0, KeyTop - 0.105f, -0.085f), body);
        model.Add(Shapes.Box(Wide - 0.02f, 0.03f, 0.03f, 0.008f).Move(0, KeyTop - 0.045f, front + 0.018f), body);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Extrude(Outlines.Round([new(-0.035f, 0), new(0.2f, 0), new(0.2f, 0.15f), new(0.09f, 0.07f), new(-0.035f, 0.06f)], [0.015f, 0.005f, 0.02f, 0.06f, 0.02f], 4), 0.085f, 0.01f, 3).RotateY(MathF.PI / 2).Move(side * ((Wide / 2) - 0.047f), KeyTop - 0.05f, 0), body);
        }
    }

    private static void Lyre(ModelBuilder model, Material body, float z, float foot)
    {
        foreach (float x in (ReadOnlySpan<float>)[-0.07f, 0.07f])
        {
            model.Add(Shapes.Rod(new(x, 0.1f, z), new(x * 1.3f, foot, z), 0.016f, null, 16), body);
        }

        model.Add(Shapes.Box(0.3f, 0.07f, 0.09f, 0.01f).Move(0, 0.06f, z), body);
        for (int i = -1; i <= 1; i++)
        {
            model.Add(Shapes.Cushion(0.028f, 0.012f, 0.14f, 0.005f, 0, 4).Move(i * 0.075f, 0.07f, z + 0.1f), Presets.Brass("pedal"), 1);
        }
    }

    /// <summary>The outline drawn in, its front edge moved back.</summary>
    private static List<Vector2> Inset(List<Vector2> plan, float by, float front)
    {
        Vector2 middle = new(plan.Average(q => q.X), plan.Average(q => q.Y));
        float half = plan.Max(q => q.X), length = plan.Max(q => q.Y);
        return [.. Clip([.. plan.Select(q => new Vector2(q.X * (1 - (by / half)), middle.Y + ((q.Y - middle.Y) * (1 - (2 * by / length)))))], front)];
    }

    /// <summary>What of the outline lies behind a line.</summary>
    private static IEnumerable<Vector2> Clip(List<Vector2> plan, float front) => plan.Select(q => new Vector2(q.X, MathF.Max(q.Y, front))).Distinct();

    /// <summary>How far back the outline reaches at x.</summary>
    private static float Far(List<Vector2> plan, float x)
    {
        float far = 0;
        for (int i = 0; i < plan.Count; i++)
        {
            Vector2 a = plan[i], b = plan[(i + 1) % plan.Count];
            if ((a.X - x) * (b.X - x) <= 0 && MathF.Abs(a.X - b.X) > 1e-5f)
            {
                far = MathF.Max(far, float.Lerp(a.Y, b.Y, (x - a.X) / (b.X - a.X)));
            }
        }

        return far;
    }
}
