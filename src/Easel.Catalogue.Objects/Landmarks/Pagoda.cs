using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Landmarks;

/// <summary>A pagoda: storeys under wide roofs whose corners turn up, red posts, a gilt finial.</summary>
internal sealed class Pagoda : CatalogueEntry<Pagoda.Parameters>
{
    /// <param name="Storeys">1 to 7, odd as a rule.</param>
    /// <param name="Width">Of the lowest storey, 6 to 7.5 m.</param>
    /// <param name="Storey">Height of one, 2.6 to 3.1 m.</param>
    /// <param name="Taper">Width of a storey by the one below, 0.82 to 0.9.</param>
    /// <param name="Lift">How far the corners turn up, 0.5 to 0.9 m.</param>
    /// <param name="Roof">Colour of the tiles.</param>
    /// <param name="Color">Of posts and rails.</param>
    /// <param name="Wall">Colour of the walls.</param>
    public sealed record Parameters(int Storeys, float Width, float Storey, float Taper, float Lift, LinearRgb Roof, LinearRgb Color, LinearRgb Wall);

    public override EntryInfo Info { get; } = new()
    {
        Id = "pagoda",
        Names = ["pagoda", "temple", "japanese temple", "chinese temple", "buddhist temple", "asian temple", "japanese pagoda", "chinese pagoda", "japanese castle", "shrine"],
        Words = ["japanese", "chinese", "small"],
        Parts = ["roof", "walls"],
        Family = "landmarks",
        Size = new Vector3(11, 21, 11),
        Habitats = ["park", "mountain-lake", "meadow", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.04f,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        bool low = wishes.Words.Overlaps(["shrine", "small"]), temple = wishes.Words.Contains("temple");
        return new Parameters(
            low ? 1 : temple ? 3 : 5, stream.Child("width").Range(6.3f, 7.2f) * (low || temple ? 1.25f : 1), stream.Child("storey").Range(2.7f, 3), stream.Child("taper").Range(0.83f, 0.88f), stream.Child("lift").Range(0.6f, 0.85f),
            wishes.PartColorOr("roof", LinearRgb.FromHex(stream.Child("roof").Pick("#3c4a4e", "#4a5560", "#2f5a52"))), wishes.ColorOr(LinearRgb.FromHex("#b5301f")), wishes.PartColorOr("walls", LinearRgb.FromHex("#f2e9d4")));
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var model = new ModelBuilder();
        Material post = Presets.Lacquer(p.Color, "body") with { Roughness = 0.5f, Coat = 0.2f }, wall = Masonry.Plaster(p.Wall), tile = Masonry.Shingles(p.Roof, 0.3f), stone = Masonry.Ashlar(LinearRgb.FromHex("#a8a498"), 0.3f, "base"), wood = Presets.Wood("walnut", Vector3.UnitY, "door");
        model.Add(Shapes.Box(p.Width + 2.4f, 0.5f, p.Width + 2.4f, 0.04f, 2), stone);
        model.Add(Shapes.Box(p.Width + 1.4f, 0.4f, p.Width + 1.4f, 0.04f, 2).Move(0, 0.5f, 0), stone);
        for (int i = 0; i < 4; i++)
        {
            model.Add(Shapes.Box(2, 0.22f * (i + 1), 0.32f, 0.02f, 1).Move(0, 0, (p.Width / 2) + 2.1f - (0.32f * i)), stone);
        }

        float y = 0.9f, width = p.Width;
        for (int i = 0; i < p.Storeys; i++)
        {
            float half = width / 2, h = i == 0 ? p.Storey * 1.15f : p.Storey * 0.8f;
            Storey(model, y, half, h, i == 0, post, wall, wood);
            y += h;
            float next = i + 1 < p.Storeys ? half * p.Taper * 0.9f : 0.12f, rise = i + 1 < p.Storeys ? p.Storey * 0.52f : p.Storey * 1.05f;
            Roof(model, y, half * 1.5f, next, rise, p.Lift * width / p.Width, tile, post);
            y += rise - (i + 1 < p.Storeys ? 0.06f : 0.2f);
            width *= p.Taper;
        }

        // The finial: a stack of rings with a flame of gold.
        Material gold = Presets.Gold("finial") with { Roughness = 0.28f };
        float tall = p.Storeys > 1 ? 2.6f : 1.1f;
        model.Add(Shapes.Lathe([new(0, y), new(0.34f, y), new(0.3f, y + 0.16f), new(0.09f, y + 0.3f), new(0.05f, y + tall), new(0, y + tall + 0.3f)], 32), gold, 0.9f);
        for (int i = 0; i < (p.Storeys > 1 ? 7 : 2); i++)
        {
            model.Add(Shapes.Torus(0.32f - (0.025f * i), 0.04f, 40, 10).Move(0, y + 0.5f + (0.24f * i), 0), gold, 1);
        }

        return model.Build(ground: true, center: true);
    }

    private static void Storey(ModelBuilder model, float y, float half, float h, bool isGround, Material post, Material wall, Material wood)
    {
        model.Add(Shapes.Box(half * 1.8f, h, half * 1.8f, 0.01f, 1).Move(0, y, 0), wall);
        PolyMesh posts = new(), lattice = new();
        for (int side = 0; side < 4; side++)
        {
            float turn = side * MathF.PI / 2, face = half * 0.9f;
            for (int k = 0; k < 4; k++)
            {
                float x = half * 0.9f * ((k * 2f / 3) - 1);
                posts.Join(Shapes.Cylinder(0.15f, h, 0.01f, 20).Move(x, y, face + 0.04f).RotateY(turn));
            }

            posts.Join(Shapes.Box(half * 1.95f, 0.2f, 0.16f, 0.02f, 1).Move(0, y + h - 0.36f, face + 0.06f).RotateY(turn), Shapes.Box(half * 1.9f, 0.14f, 0.12f, 0.02f, 1).Move(0, y + (h * 0.3f), face + 0.04f).RotateY(turn));

            // A rail round the storey, except before the door.
            for (int k = 0; k < 9; k++)
            {
                float x = half * 1.12f * ((k / 4f) - 1);
                if (!isGround || side != 0 || MathF.Abs(x) > half * 0.4f)
                {
                    posts.Join(Shapes.Box(0.08f, 0.62f, 0.08f, 0.01f, 1).Move(x, y, half * 1.12f).RotateY(turn));
                }
            }

            foreach (float x in (ReadOnlySpan<float>)[-1, 1])
            {
                float long1 = isGround && side == 0 ? half * 0.72f : half * 1.14f, mid = isGround && side == 0 ? half * 0.78f : half * 0.56f;
                posts.Join(Shapes.Box(long1, 0.08f, 0.09f, 0.01f, 1).Move(x * mid, y + 0.58f, half * 1.12f).RotateY(turn));
            }

            if (isGround && side == 0)
            {
                lattice.Join(Shapes.Box(half * 0.56f, h * 0.8f, 0.08f, 0.01f, 1).Move(0, y, face + 0.03f));
                continue;
            }

            for (int k = -1; k <= 1; k++)
            {
                for (int bar = -2; bar <= 2; bar++)
                {
                    lattice.Join(Shapes.Box(0.05f, h * 0.4f, 0.05f, 0, 1).Move((k * half * 0.6f) + (bar * half * 0.09f), y + (h * 0.38f), face + 0.02f).RotateY(turn));
                }
            }
        }

        model.Add(posts, post, 0.8f);
        model.Add(lattice, wood, 0.5f);
    }

    // A square tent of tiles, concave from ridge to eaves, its corners turned up.
    private static void Roof(ModelBuilder model, float y, float eaves, float inner, float rise, float lift, Material tile, Material trim)
    {
        Vector3 At(int side, float u, float v)
        {
            float s = (u * 2) - 1, reach = float.Lerp(eaves, inner, v), corner = MathF.Pow(MathF.Abs(s), 3);
            float up = (rise * MathF.Pow(v, 1.55f)) + (lift * corner * (1 - v) * (1 - v)) - (0.06f * (1 - v));
            Vector3 q = new(s * reach * (1 + (0.05f * corner * (1 - v))), y + up, reach * (1 + (0.05f * corner * (1 - v))));
            return Vector3.Transform(q, Matrix4x4.CreateRotationY(side * MathF.PI / 2));
        }

        for (int side = 0; side < 4; side++)
        {
            PolyMesh slope = Shapes.Grid(40, 20, (u, v) => At(side, u, v));
            model.Add(slope.Rest(q => new Vector3(side % 2 == 0 ? q.X : q.Z, (q.Y - y) * 2.4f, 0)).Solidify(0.14f), tile, 0.8f);
            PolyMesh under = Shapes.Grid(24, 4, (u, v) => At(side, u, v * 0.4f) - new Vector3(0, 0.12f + (0.1f * v), 0));
            model.Add(under.Flip(), trim, 0.8f);
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 13).Select(i => At(side, 1, i / 12f * 0.98f) + new Vector3(0, 0.06f, 0))], 0.13f, 12), tile with { Name = "ridge" }, 1);
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 33).Select(i => At(side, i / 32f, 0) + new Vector3(0, -0.06f, 0))], 0.1f, 10), trim, 1);
        }
    }
}
