using System.Numerics;
using Easel.Catalogue.Materials;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Plants;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>A small shop that stands by itself: show windows with goods under a striped awning, a name board, a door of glass, a flat above with flower boxes, a tiled roof.</summary>
internal sealed class Shop : CatalogueEntry<Shop.Parameters>
{
    private const float Ground = 3.15f, Deep = 5.2f;

    /// <param name="Width">Of the front, 6 to 7.2 m.</param>
    /// <param name="Trade">What it sells.</param>
    /// <param name="Pitch">Rise of the roof per metre, 0.6 to 0.85.</param>
    /// <param name="Awning">Reach of the awning, 0.9 to 1.2 m.</param>
    /// <param name="Wall">Of the flat above.</param>
    /// <param name="Front">Of the shop front and the door.</param>
    /// <param name="Roof">Of the tiles.</param>
    /// <param name="Cloth">Of the awning; it is striped with cream.</param>
    /// <param name="Winter">Whether snow lies.</param>
    /// <param name="Seed">Of goods and flowers.</param>
    public sealed record Parameters(float Width, int Trade, float Pitch, float Awning, LinearRgb Wall, LinearRgb Front, LinearRgb Roof, LinearRgb Cloth, bool Winter, uint Seed);

    public override EntryInfo Info { get; } = new()
    {
        Id = "shop-building",
        Names = ["shop building", "bakery building", "cafe building", "coffee shop building", "restaurant building", "little shop", "flower shop building", "bookshop building", "store building", "small shop building", "corner shop building"],
        Words = ["bakery", "cafe", "coffee", "book", "bookshop", "flower", "fruit", "candy", "snowy", "winter"],
        Parts = ["roof", "door", "awning", "wall"],
        Family = "buildings",
        Size = new Vector3(7, 7.8f, 6.4f),
        Habitats = ["city-street", "village-street", "studio"],
        ViewAzimuth = 0.5f,
        ViewElevation = 0.1f,
        PrintsText = true,
    };

    protected override Parameters Sample(RandomStream stream, Wishes wishes)
    {
        int trade = wishes.Words.Overlaps(["book", "bookshop"]) ? (int)ShopTrade.Books : wishes.Words.Contains("flower") ? (int)ShopTrade.Flowers : wishes.Words.Contains("fruit") ? (int)ShopTrade.Fruit : (int)ShopTrade.Bakery;
        (string wall, string front, string roof, string cloth) = stream.Child("scheme").Pick(
            ("#f0dcc0", "#2f6a63", "#b5654a", "#c8453c"), ("#f3e7d8", "#a8433d", "#5d6a78", "#3f7a8c"), ("#e9c9b4", "#3c5a86", "#a85a45", "#d9913a"), ("#dfe6da", "#7a4a34", "#6a5a52", "#4f8a5b"), ("#f5d9a8", "#5a3f66", "#8c4a3e", "#c0486a"));
        return new Parameters(
            stream.Child("width").Range(6.2f, 7), trade, stream.Child("pitch").Range(0.62f, 0.8f), stream.Child("awning").Range(0.95f, 1.15f), wishes.PartColorOr("wall", wishes.ColorOr(LinearRgb.FromHex(wall))),
            wishes.PartColorOr("door", LinearRgb.FromHex(front)), wishes.PartColorOr("roof", LinearRgb.FromHex(roof)), wishes.PartColorOr("awning", LinearRgb.FromHex(cloth)), wishes.Words.Overlaps(["snowy", "winter"]), stream.Child("goods").Seed);
    }

    protected override Model Build(Parameters p, float resolution)
    {
        var stream = new RandomStream(p.Seed);
        var palette = new StreetPalette(0, false);
        Material Paint(LinearRgb c, string name) => new() { Name = name, BaseColor = c, Roughness = 0.5f, Specular = 0.04f, Coat = 0.15f };
        Material wall = new() { Name = "walls", BaseColor = p.Wall, Roughness = 0.9f, Specular = 0.03f, Pattern = new PlasterPattern() }, front = Paint(p.Front, "front"), trim = palette.Trims[0];
        Material roof = new() { Name = "roof", BaseColor = p.Winter ? LinearRgb.FromHex("#eef2f7") : p.Roof, Roughness = 0.8f, Pattern = new RoofTilePattern(0.26f, 0.3f, true) };
        Material cloth = new() { Name = "awning", BaseColor = p.Cloth, Roughness = 0.9f, Translucency = 0.2f, Pattern = new StripePattern(LinearRgb.FromHex("#f4ece0").ToVector3(), 0.24f) };
        var mesh = new WallMesh();
        float w = p.Width, top = Ground + 2.6f;
        var f = new WallFrame(new Vector3(-w / 2, 0, Deep / 2), Vector3.UnitX, Vector3.UnitZ);
        Front(mesh, palette, f, p, front, trim, cloth, stream);

        // The flat above, windows with flower boxes all round; at the sides one window below as well.
        var style = new WindowStyle(wall, palette.Frames[0], trim, palette.Pane, front, 0.12f, 2, 2);
        Storey(f, w, 3);
        Storey(new WallFrame(new Vector3(w / 2, 0, Deep / 2), -Vector3.UnitZ, Vector3.UnitX), Deep, 2);
        Storey(new WallFrame(new Vector3(-w / 2, 0, -Deep / 2), Vector3.UnitZ, -Vector3.UnitX), Deep, 2);
        Storey(new WallFrame(new Vector3(w / 2, 0, -Deep / 2), -Vector3.UnitX, -Vector3.UnitZ), w, 3);
        foreach ((WallFrame side, float length) in new[] { (new WallFrame(new Vector3(w / 2, 0, Deep / 2), -Vector3.UnitZ, Vector3.UnitX), Deep), (new WallFrame(new Vector3(-w / 2, 0, -Deep / 2), Vector3.UnitZ, -Vector3.UnitX), Deep) })
        {
            WallParts.Storey(mesh, side, length, 0, Ground, [length * 0.32f, length * 0.7f], 1, 1, 2.3f, style with { Shutter = null }, 40);
        }

        WallParts.Band(mesh, new WallFrame(new Vector3(w / 2, 0, -Deep / 2), -Vector3.UnitX, -Vector3.UnitZ), wall, 0, w, 0, Ground);
        Roof(mesh, p, roof, wall, trim, palette, top);
        mesh.Box(palette.Kerb, f, new Vector3(-0.12f, -0.02f, -Deep - 0.12f), new Vector3(w + 0.12f, 0.12f, 0.5f));
        var model = new ModelBuilder();
        model.Add(mesh.ToModel(), Matrix4x4.Identity);
        AddPots(model, palette, stream.Child("pots"));
        model.Surface(SurfaceTag.Print, new Vector3(0, 2.84f, (Deep / 2) + 0.16f), new Vector3((0.5f * w) - 0.7f, 0, 0), new Vector3(0, 0.2f, 0));
        return model.Build(ground: true);

        void Storey(WallFrame frame, float length, int bays)
        {
            Span<float> centers = stackalloc float[bays];
            for (int i = 0; i < bays; i++)
            {
                centers[i] = length * (i + 0.5f) / bays;
            }

            WallParts.Storey(mesh, frame, length, Ground, top, centers, 0.86f, Ground + 0.75f, top - 0.5f, style, (int)(frame.Out.X * 3) + 10);
            foreach (float center in centers)
            {
                mesh.Box(palette.Planter, frame, new Vector3(center - 0.5f, Ground + 0.62f, 0.03f), new Vector3(center + 0.5f, Ground + 0.8f, 0.26f));
                FlowerGarland.Lay(mesh, palette, p.Winter ? palette.Trims[2] : stream.Pick(palette.Flowers.AsSpan()), frame, center - 0.46f, center + 0.46f, Ground + 0.84f, 0.15f, 0.14f, p.Seed + (uint)(center * 10));
            }
        }
    }

    private static void Front(WallMesh mesh, StreetPalette palette, WallFrame f, Parameters p, Material front, Material trim, Material cloth, RandomStream stream)
    {
        const float Riser = 0.5f, Glass = 2.45f, Pier = 0.3f, Door = 1.05f, Back = 1.2f;
        float w = p.Width, door = 0.5f * (w - Door);
        var trade = (ShopTrade)p.Trade;

        // Piers, the fascia over everything, a cornice above it.
        foreach ((float a, float b) in (ReadOnlySpan<(float, float)>)[(0, Pier), (w - Pier, w), (door - 0.16f, door), (door + Door, door + Door + 0.16f)])
        {
            mesh.Box(front, f, new Vector3(a, 0, -0.12f), new Vector3(b, Glass + 0.1f, 0.06f));
        }

        mesh.Box(front, f, new Vector3(0, Glass + 0.1f, -0.1f), new Vector3(w, Ground - 0.06f, 0.1f));
        mesh.Box(trim, f, new Vector3(-0.05f, Ground - 0.1f, -0.1f), new Vector3(w + 0.05f, Ground + 0.06f, 0.24f));
        foreach ((float a, float b) in (ReadOnlySpan<(float, float)>)[(Pier, door - 0.16f), (door + Door + 0.16f, w - Pier)])
        {
            mesh.Box(front, f, new Vector3(a, 0, -0.1f), new Vector3(b, Riser, 0.02f));
            mesh.Box(front, f, new Vector3(a + 0.12f, 0.1f, 0.02f), new Vector3(b - 0.12f, Riser - 0.1f, 0.045f));
            WallFrame goods = f.Moved(0, 0, -Back);
            mesh.Panel(palette.ShopPane, goods.At(a, Riser, 0), goods.At(b, Riser, 0), goods.At(b, Glass, 0), goods.At(a, Glass, 0), new Vector2(a, 0.05f), p.Trade);
            mesh.Panel(palette.ShopFloor, f.At(a, Riser, 0), f.At(b, Riser, 0), goods.At(b, Riser, 0), goods.At(a, Riser, 0));
            mesh.Panel(palette.Niche, f.At(a, Riser, 0), goods.At(a, Riser, 0), goods.At(a, Glass, 0), f.At(a, Glass, 0));
            mesh.Panel(palette.Niche, goods.At(b, Riser, 0), f.At(b, Riser, 0), f.At(b, Glass, 0), goods.At(b, Glass, 0));
            mesh.Panel(palette.Niche, goods.At(a, Glass, 0), goods.At(b, Glass, 0), f.At(b, Glass, 0), f.At(a, Glass, 0));
            ShopDisplay.Build(mesh, palette, f, a, b, Riser, trade, stream.Child((int)(a * 10)));
            foreach (float x in (ReadOnlySpan<float>)[a, 0.5f * (a + b), b])
            {
                mesh.Box(front, f, new Vector3(x - 0.03f, Riser, -0.03f), new Vector3(x + 0.03f, Glass, 0.04f));
            }

            mesh.Box(front, f, new Vector3(a, Glass - 0.42f, -0.02f), new Vector3(b, Glass - 0.37f, 0.035f));
        }

        // A door of glass in a painted frame, with a step.
        mesh.Panel(palette.ShopPane, f.At(door, 0.3f, -0.08f), f.At(door + Door, 0.3f, -0.08f), f.At(door + Door, Glass, -0.08f), f.At(door, Glass, -0.08f), new Vector2(0, 0.3f), p.Trade + 3);
        mesh.Box(front, f, new Vector3(door, 0, -0.1f), new Vector3(door + Door, 0.3f, -0.04f));
        mesh.Box(front, f, new Vector3(door, 0.3f, -0.1f), new Vector3(door + 0.1f, 2.1f, -0.04f));
        mesh.Box(front, f, new Vector3(door + Door - 0.1f, 0.3f, -0.1f), new Vector3(door + Door, 2.1f, -0.04f));
        mesh.Box(front, f, new Vector3(door, 2.06f, -0.1f), new Vector3(door + Door, 2.18f, -0.04f));
        mesh.Box(palette.Brass, f, new Vector3(door + Door - 0.18f, 0.95f, -0.04f), new Vector3(door + Door - 0.14f, 1.35f, 0.01f));
        mesh.Box(palette.Kerb, f, new Vector3(door - 0.1f, 0, 0), new Vector3(door + Door + 0.1f, 0.16f, 0.36f));

        // The awning under the fascia, with a hem, over both windows and the door.
        float high = Glass + 0.12f, low = high - (0.45f * p.Awning);
        mesh.Panel(cloth, f.At(0.1f, low, p.Awning), f.At(w - 0.1f, low, p.Awning), f.At(w - 0.1f, high, 0.11f), f.At(0.1f, high, 0.11f));
        mesh.Panel(cloth, f.At(w - 0.1f, low - 0.012f, p.Awning), f.At(0.1f, low - 0.012f, p.Awning), f.At(0.1f, high - 0.012f, 0.11f), f.At(w - 0.1f, high - 0.012f, 0.11f));
        mesh.Panel(cloth, f.At(0.1f, low - 0.2f, p.Awning), f.At(w - 0.1f, low - 0.2f, p.Awning), f.At(w - 0.1f, low, p.Awning), f.At(0.1f, low, p.Awning));
        mesh.Panel(cloth, f.At(w - 0.1f, low - 0.2f, p.Awning - 0.01f), f.At(0.1f, low - 0.2f, p.Awning - 0.01f), f.At(0.1f, low, p.Awning - 0.01f), f.At(w - 0.1f, low, p.Awning - 0.01f));
        ShopSigns.Blade(mesh, palette, f.Moved(0, -0.25f, 0), w - 0.16f, front, palette.Lettering[0], trade, stream.Child("blade"));
    }

    private static void Roof(WallMesh mesh, Parameters p, Material roof, Material wall, Material trim, StreetPalette palette, float top)
    {
        const float Eaves = 0.38f;
        float half = Deep / 2, w = p.Width / 2, ridge = top + (half * p.Pitch), low = top - (Eaves * p.Pitch), side = 0.3f;
        foreach (float s in (ReadOnlySpan<float>)[1, -1])
        {
            float z = s * (half + Eaves);
            Vector3 a = new(-w - side, low, z), b = new(w + side, low, z), c = new(w + side, ridge, 0), d = new(-w - side, ridge, 0);
            (a, b, c, d) = s > 0 ? (a, b, c, d) : (b, a, d, c);
            Vector3 lift = new(0, 0.14f, 0);
            mesh.Panel(roof, a + lift, b + lift, c + lift, d + lift);
            mesh.Panel(trim, b, a, d, c);
            mesh.Panel(trim, a, b, b + lift, a + lift);
        }

        foreach (float s in (ReadOnlySpan<float>)[1, -1])
        {
            Vector3 front = new(s * w, top, half), back = new(s * w, top, -half), peak = new(s * w, ridge, 0);
            (front, back) = s > 0 ? (front, back) : (back, front);
            mesh.Panel(wall, front, back, peak, peak);
            float x = s * (w + side);
            foreach (float t in (ReadOnlySpan<float>)[1, -1])
            {
                // Boards along the gable.
                Vector3 foot = new(x, low, t * (half + Eaves)), head = new(x, ridge, 0), lift = new(0, 0.14f, 0);
                (foot, head) = s * t > 0 ? (foot, head) : (head, foot);
                mesh.Panel(trim, foot, head, head + lift, foot + lift);
            }
        }

        var world = new WallFrame(Vector3.Zero, Vector3.UnitX, Vector3.UnitZ);
        mesh.Box(wall, world, new Vector3(0.9f, ridge - 1, -1.1f), new Vector3(1.6f, ridge + 0.75f, -0.5f));
        mesh.Box(trim, world, new Vector3(0.82f, ridge + 0.75f, -1.18f), new Vector3(1.68f, ridge + 0.87f, -0.42f));
        mesh.Box(palette.Tile, world, new Vector3(1.1f, ridge + 0.87f, -0.95f), new Vector3(1.4f, ridge + 1.2f, -0.65f));
    }

    private static void AddPots(ModelBuilder model, StreetPalette palette, RandomStream stream)
    {
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            Vector3 at = new(side * 0.86f, 0.12f, (Deep / 2) + 0.3f);
            model.Add(Shapes.Lathe([new(0, 0), new(0.13f, 0), new(0.19f, 0.34f), new(0.21f, 0.36f), new(0.18f, 0.36f), new(0, 0.34f)], 24).Move(at), Presets.Terracotta(), 0.6f);
            model.Add(LeafMound.Leaves(new Vector3(0.27f, 0.3f, 0.27f), 420, 0.06f, -0.8f, stream.Child((int)side + 1)).Move(at + new Vector3(0, 0.6f, 0)), palette.Leaves, 0.5f);
        }
    }
}
