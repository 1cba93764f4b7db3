using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A castle: a curtain wall with round towers and a gate, a keep behind with turrets; pointed roofs and flags.</summary>
internal sealed class Castle : CatalogueEntry<Castle.Parameters>
{
    /// <param name="Width">Of the front, 18 to 22 m.</param>
    /// <param name="Wall">Height of the wall, 5.4 to 6.4 m.</param>
    /// <param name="Tower">Radius of a corner tower, 2.1 to 2.5 m.</param>
    /// <param name="Keep">Height of the keep, 11 to 13.5 m.</param>
    /// <param name="Slender">How slender the turrets are, 0.9 to 1.2.</param>
    /// <param name="HasRoofs">Pointed roofs instead of open battlements.</param>
    /// <param name="Color">Of the stone.</param>
    /// <param name="Roof">Of the roofs.</param>
    /// <param name="Flag">Of the flags.</param>
    public sealed record Parameters(float Width, float Wall, float Tower, float Keep, float Slender, bool HasRoofs, LinearRgb Color, LinearRgb Roof, LinearRgb Flag);

    public override EntryInfo Info { get; } = new()
    {
        Id = "castle",
        Names = ["castle", "medieval castle", "fairy tale castle", "fairytale castle", "fortress", "stone castle"],
        Words = ["medieval", "fairy", "fairytale", "fortress", "old"],
        Parts = ["roof", "flag", "gate"],
        Family = "landmarks",
        Size = new Vector3(24, 22, 19),
        Habitats = ["meadow", "mountain-lake"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.14f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool fortress = wishes.Words.Overlaps(["fortress", "medieval"]);
        LinearRgb stone = wishes.ColorOr(LinearRgb.FromHex(stream.Child("stone").Pick("#b9b2a4", "#a8a59d", "#c7b99a")));
        return new Parameters(
            stream.Child("width").Range(18.5f, 21f), stream.Child("wall").Range(5.5f, 6.2f), stream.Child("tower").Range(2.1f, 2.4f), stream.Child("keep").Range(11.5f, 13f), stream.Child("slender").Range(0.95f, 1.15f), !fortress, stone,
            wishes.PartColorOr("roof", wishes.Colors.Length > 1 ? wishes.Colors[1] : LinearRgb.FromHex(stream.Child("roof").Pick("#3f5a86", "#8f3a2c", "#3d6b6a", "#5a4a7a"))), wishes.PartColorOr("flag", LinearRgb.FromHex(stream.Child("flag").Pick("#c8202c", "#e0a81b"))));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material stone = Masonry.Ashlar(p.Color, 0.4f), roof = Masonry.Shingles(p.Roof, 0.34f);
        float w = p.Width / 2, d = p.Width * 0.36f;

        // Corner towers and walls between them; the gate in the middle of the front.
        foreach ((float x, float z, float high) in (ReadOnlySpan<(float, float, float)>)[(w, d, 1), (-w, d, 1.08f), (w, -d, 1.2f), (-w, -d, 1.14f)])
        {
            Tower(model, p, stone, roof, new Vector3(x, 0, z), p.Tower, p.Wall * 1.5f * high, true);
        }

        Wall(model, p, stone, new Vector3(-w, 0, d), new Vector3(w, 0, d));
        Wall(model, p, stone, new Vector3(w, 0, d), new Vector3(w, 0, -d));
        Wall(model, p, stone, new Vector3(w, 0, -d), new Vector3(-w, 0, -d));
        Wall(model, p, stone, new Vector3(-w, 0, -d), new Vector3(-w, 0, d));
        Gate(model, p, stone, roof, d);
        Keep(model, p, stone, roof, new Vector3(0, 0, -d * 0.36f));
        model.Add(Shapes.Slab(Outlines.Rectangle(p.Width + 1, (2 * d) + 1, 1), 0.12f, 0.03f), Presets.Stone(LinearRgb.FromHex("#8f877a"), "ground"));
        return model.Build(ground: true, center: true);
    }

    private static void Tower(ModelBuilder model, Parameters p, Material stone, Material roof, Vector3 at, float r, float h, bool flag)
    {
        // A battered foot, the shaft, corbels that carry a wider top.
        PolyMesh shaft = Shapes.Lathe([new(r * 1.12f, 0), new(r, h * 0.16f), new(r, h - 0.9f), new(r * 1.16f, h - 0.3f), new(r * 1.16f, h + 0.5f), new(r * 0.98f, h + 0.5f), new(r * 0.98f, h + 0.05f), new(0, h + 0.05f)], 48);
        model.Add(shaft.Join(Masonry.RoundMerlons(r * 1.16f, r * 0.18f, 12, 0.62f).Move(0, h + 0.5f, 0)).Move(at), stone, 0.5f);
        PolyMesh slits = new();
        for (int i = 0; i < 8; i++)
        {
            float y = h * (i % 2 == 0 ? 0.4f : 0.68f);
            slits.Join(Shapes.Extrude(Masonry.Arch(r * 0.16f, r * 0.62f), 0.06f).Move(0, y, r + 0.005f).RotateY(MathF.Tau * i / 8));
        }

        model.Add(slits.Move(at), Masonry.Dark);
        float top = h + 0.35f;
        if (p.HasRoofs)
        {
            float tall = r * 2.5f * p.Slender;
            model.Add(Masonry.Cone(r * 1.06f, tall).Move(at + new Vector3(0, top, 0)), roof, 0.9f);
            top += tall;
        }

        if (flag)
        {
            Flag(model, p, at + new Vector3(0, top - 0.15f, 0), r);
        }
    }

    private static void Flag(ModelBuilder model, Parameters p, Vector3 foot, float size)
    {
        model.Add(Shapes.Rod(foot, foot + new Vector3(0, size * 1.05f, 0), 0.05f, null, 8).Join(Shapes.Sphere(0.1f, 12).Move(foot + new Vector3(0, size * 1.08f, 0))), Presets.Gold("pole"), 1);
        PolyMesh cloth = Shapes.Grid(14, 6, (u, v) => foot + new Vector3(u * size * 0.9f, (size * 1.0f) - ((1 - v) * size * 0.46f * (1 - (0.85f * u))) - (0.2f * size * u), 0.1f * size * MathF.Sin(u * 6)));
        model.Add(cloth.Solidify(0.02f), new Material { Name = "flag", BaseColor = p.Flag, Roughness = 0.7f, Translucency = 0.2f }, 1.2f);
    }

    private static void Wall(ModelBuilder model, Parameters p, Material stone, Vector3 from, Vector3 to)
    {
        const float Thick = 1.1f;
        float length = Vector3.Distance(from, to), h = p.Wall, turn = MathF.Atan2(-(to - from).Z, (to - from).X);
        PolyMesh wall = Shapes.Box(length, h, Thick, 0.05f, 1).Join(Shapes.Box(length, 0.3f, Thick + 0.3f, 0.05f, 1).Move(0, h - 0.5f, 0));
        int merlons = (int)(length / 1.25f);
        for (int i = 0; i < merlons; i++)
        {
            wall.Join(Shapes.Box(0.7f, 0.8f, 0.34f, 0.03f, 1).Move((((i + 0.5f) / merlons) - 0.5f) * length, h, (Thick / 2) - 0.17f));
        }

        model.Add(wall.RotateY(turn).Move((from + to) / 2), stone, 0.5f);
    }

    private static void Gate(ModelBuilder model, Parameters p, Material stone, Material roof, float z)
    {
        const float Wide = 3f, High = 3.6f;
        float top = p.Wall * 1.22f;
        List<Vector2> front = [new(-Wide, 0), new(-Wide / 2, 0), .. Masonry.Arch(Wide, High).Skip(2).Reverse(), new(Wide / 2, 0), new(Wide, 0), new(Wide, top), new(-Wide, top)];
        PolyMesh house = Shapes.Extrude(front, 2.6f, 0.06f, 2);
        for (int i = 0; i < 5; i++)
        {
            house.Join(Shapes.Box(0.7f, 0.75f, 0.36f, 0.03f, 1).Move((i - 2) * 1.28f, top, 1.12f));
        }

        model.Add(house.Move(0, 0, z + 0.4f), stone, 0.5f);
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Tower(model, p, stone, roof, new Vector3(side * (Wide + 0.35f), 0, z + 1.1f), 1.25f, p.Wall * 1.3f, false);
        }

        // Wooden gate behind the raised portcullis, and the bridge before it.
        model.Add(Shapes.Extrude(Masonry.Arch(Wide - 0.1f, High - 0.05f), 0.12f).Move(0, 0, z + 0.3f), Presets.Wood(LinearRgb.FromHex("#5a3d26"), LinearRgb.FromHex("#38251a"), Vector3.UnitY, "gate"));
        PolyMesh grille = new();
        for (int i = 0; i < 6; i++)
        {
            grille.Join(Shapes.Box(0.1f, 1.5f, 0.08f, 0.02f, 1).Move((i - 2.5f) * 0.5f, High - 1.6f, 0));
        }

        for (int i = 0; i < 3; i++)
        {
            grille.Join(Shapes.Box(Wide - 0.2f, 0.1f, 0.08f, 0.02f, 1).Move(0, High - 1.35f + (0.45f * i), 0.02f));
        }

        model.Add(grille.Move(0, 0, z + 1.2f), Presets.Iron("iron"));
        PolyMesh planks = new();
        for (int i = 0; i < 9; i++)
        {
            planks.Join(Shapes.Box(Wide - 0.1f, 0.16f, 0.34f, 0.02f, 1).Rest(r => new Vector3(r.Y, r.X, r.Z + i)).Move(0, 0.1f, z + 1.85f + (0.36f * i)));
        }

        model.Add(planks, Presets.Wood(LinearRgb.FromHex("#7a5a3c"), LinearRgb.FromHex("#4f3823"), Vector3.UnitY, "bridge"));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            model.Add(Shapes.Rod(new(side * 1.35f, 3.9f, z + 1.7f), new(side * 1.35f, 0.28f, z + 4.7f), 0.05f, null, 8), Presets.Iron("iron"));
            PolyMesh banner = Shapes.Grid(6, 14, (u, v) => new Vector3((u - 0.5f) * 0.9f, (v - 1) * (2.1f - (0.4f * MathF.Abs(u - 0.5f))), 0.03f * MathF.Sin((u * 5) + (v * 4))));
            model.Add(banner.Solidify(0.03f).Move(side * 2.25f, top - 0.4f, z + 1.8f), new Material { Name = "flag", BaseColor = p.Flag, Roughness = 0.7f, Sheen = 0.2f }, 1.2f);
        }
    }

    private static void Keep(ModelBuilder model, Parameters p, Material stone, Material roof, Vector3 at)
    {
        float h = p.Keep, half = p.Width * 0.16f;
        PolyMesh block = Shapes.Box(half * 2, h, half * 1.7f, 0.06f, 1).Join(Shapes.Box((half * 2) + 0.5f, 0.6f, (half * 1.7f) + 0.5f, 0.06f, 1).Move(0, h - 0.7f, 0));
        for (int i = 0; i < 7; i++)
        {
            float x = (i - 3) * half * 2 / 6.6f;
            block.Join(Shapes.Box(0.6f, 0.8f, 0.36f, 0.03f, 1).Move(x, h - 0.1f, (half * 0.85f) + 0.07f), Shapes.Box(0.6f, 0.8f, 0.36f, 0.03f, 1).Move(x, h - 0.1f, -(half * 0.85f) - 0.07f));
        }

        model.Add(block.Move(at), stone, 0.5f);
        PolyMesh windows = new(), frames = new();
        foreach ((float x, float y) in (ReadOnlySpan<(float, float)>)[(-0.55f, 0.62f), (0, 0.62f), (0.55f, 0.62f), (-0.3f, 0.8f), (0.3f, 0.8f)])
        {
            windows.Join(Shapes.Extrude(Masonry.Arch(0.6f, 1.3f), 0.05f).Move(x * half, h * y, (half * 0.85f) + 0.01f));
            frames.Join(Shapes.Extrude(Masonry.Arch(0.9f, 1.55f), 0.16f, 0.03f, 2, [Masonry.Arch(0.6f, 1.3f).Select(q => q + new Vector2(0, 0.06f)).ToList()]).Move(x * half, (h * y) - 0.1f, (half * 0.85f) + 0.02f));
        }

        model.Add(windows.Move(at), Masonry.Dark);
        model.Add(frames.Move(at), stone);

        // Four turrets and a taller one behind.
        foreach ((float x, float z, float high) in (ReadOnlySpan<(float, float, float)>)[(1, 0.85f, 1.1f), (-1, 0.85f, 1.16f), (1, -0.85f, 1.22f), (-1, -0.85f, 1.12f), (0.1f, -0.7f, 1.5f)])
        {
            Tower(model, p, stone, roof, at + new Vector3(x * half, 0, z * half), MathF.Abs(x) < 0.5f ? 1.5f : 1.05f, h * high, MathF.Abs(x) < 0.5f || high > 1.2f);
        }
    }
}
