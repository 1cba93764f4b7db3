using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>A small cruising sloop: hull, cockpit, cabin, mast, two bellied sails and rigging.</summary>
internal static class SailingBoat
{
    public static void Add(ModelBuilder model, BoatHull hull, Boat.Parameters p, float resolution)
    {
        bool fine = resolution < 0.02f;
        HullAndDeck(model, hull, p, fine);
        Cabin(model, hull);
        Rig(model, hull, p, fine);
    }

    private static void HullAndDeck(ModelBuilder model, BoatHull hull, Boat.Parameters p, bool fine)
    {
        PolyMesh skin = hull.Skin(fine ? 48 : 20, fine ? 80 : 30);
        skin.WithNormals(skin.VertexNormals());
        PolyMesh below = skin.Cut(v => v.Y - 0.03f), line = skin.Cut(v => v.Y - 0.09f);
        float Rail(Vector3 v) => hull.Rail(Math.Clamp((v.Z / hull.Length) + 0.5f, 0, 1));
        PolyMesh stripe = skin.Cut(v => MathF.Max(Rail(v) - 0.2f - v.Y, v.Y - Rail(v) + 0.12f));
        model.Add(below, Presets.Lacquer(LinearRgb.FromHex("#7d2320"), "bottom"), 1);
        model.Add(line, Presets.Lacquer(LinearRgb.FromHex("#f0efe9"), "waterline"), 1);
        model.Add(stripe, p.Stripe, 1);
        model.Add(skin, p.Hull, 1);
        Material teak = Presets.Wood("teak", Vector3.UnitZ, "deck"), white = Presets.Lacquer(LinearRgb.FromHex("#f1efe8"), "cabin");

        // The cockpit is a well with benches.
        PolyMesh deck = hull.Deck(0.02f, 24, fine ? 64 : 24);
        float z0 = hull.Z(0.07f), z1 = hull.Z(0.37f);
        PolyMesh well = deck.Cut(v => Mask.Rectangle(v.X, v.Z - ((z0 + z1) / 2), 0.52f, (z1 - z0) / 2, 0.12f));
        model.Add(well.Rim((v, n) => v - new Vector3(0, 0.42f, 0)).Flip(), white);
        model.Add(well.Move(0, -0.42f, 0), teak);
        model.Add(deck, teak, 1);
        PolyMesh bench = Shapes.Box(0.26f, 0.24f, z1 - z0 - 0.02f, 0.02f, 3).Move(0.38f, hull.Freeboard - 0.42f, (z0 + z1) / 2);
        model.Add(bench.BothSides(), teak);
        PolyMesh rail = Shapes.Sweep(hull.RailLine(0, 0.995f, 48, 0.01f, 0.015f), Outlines.Rectangle(0.035f, 0.05f, 0.012f, 3));
        model.Add(rail.BothSides(), Presets.Wood("walnut", Vector3.UnitZ, "rail"));
        PolyMesh coaming = Shapes.Sweep(
            [.. Outlines.Rectangle(1.08f, z1 - z0 + 0.06f, 0.14f, 5).Select(q => new Vector3(q.X, hull.Freeboard + 0.03f, q.Y + ((z0 + z1) / 2)))],
            Outlines.Rectangle(0.03f, 0.1f, 0.01f), closed: true);
        model.Add(coaming, Presets.Wood("walnut", Vector3.UnitZ, "rail"));
        model.Surface(SurfaceTag.Seat, new Vector3(0.38f, hull.Freeboard - 0.18f, (z0 + z1) / 2), new Vector3(0.12f, 0, 0), new Vector3(0, 0, -(z1 - z0) / 2));
        model.Surface(SurfaceTag.Seat, new Vector3(-0.38f, hull.Freeboard - 0.18f, (z0 + z1) / 2), new Vector3(0.12f, 0, 0), new Vector3(0, 0, -(z1 - z0) / 2));

        // Rudder and tiller.
        Vector3 stern = hull.Point(1, 0);
        PolyMesh rudder = Shapes.Extrude(
            Outlines.Round([new(0.02f, 0.62f), new(-0.2f, 0.6f), new(-0.34f, -0.6f), new(0.04f, -0.6f)], 0.06f), 0.05f, 0.015f).RotateY(-MathF.PI / 2);
        model.Add(rudder.Move(0, 0, stern.Z - 0.03f), Presets.Wood("mahogany", Vector3.UnitY, "rudder"));
        model.Add(
            Shapes.Tube(Splines.CatmullRom([new(0, 0.68f, stern.Z - 0.1f), new(0.05f, 0.8f, stern.Z + 0.4f), new(0.14f, 0.86f, stern.Z + 1f)], 8), t => 0.026f - (0.008f * t), 12),
            Presets.Wood("walnut", Vector3.UnitZ, "rail"));
    }

    private static void Cabin(ModelBuilder model, BoatHull hull)
    {
        Material white = Presets.Lacquer(LinearRgb.FromHex("#f1efe8"), "cabin");
        float z0 = hull.Z(0.39f), z1 = hull.Z(0.72f), y = hull.Freeboard - 0.02f, length = z1 - z0;
        PolyMesh house = Shapes.Cushion(1.24f, 0.44f, length, 0.1f, 0.03f, 16).Warp(v =>
        {
            float t = (v.Z / length) + 0.5f;
            return new Vector3(v.X * (1 - (0.3f * t * t)) * (1 - (0.12f * v.Y / 0.44f)), v.Y * (1 - (0.28f * t)) + (0.08f * t), v.Z - (0.25f * v.Y * MathF.Max(0, t - 0.6f)));
        });
        house.Move(0, y, (z0 + z1) / 2).WithNormals(house.VertexNormals());
        PolyMesh windows = new();
        for (int i = 0; i < 3; i++)
        {
            float z = z0 + (length * (0.2f + (0.26f * i)));
            windows.Join(house.Cut(v => MathF.Max(Mask.Rectangle(v.Z - z, v.Y - (y + 0.255f - (0.02f * i)), 0.19f - (0.02f * i), 0.07f, 0.05f), 0.3f - MathF.Abs(v.X))));
        }

        model.Add(windows.Recess(0.012f), VehicleMaterials.Trim);
        model.Add(windows, VehicleMaterials.Window);
        PolyMesh door = house.Cut(v => MathF.Max(Mask.Rectangle(v.X, v.Y - y - 0.21f, 0.24f, 0.2f, 0.02f), v.Z - z0 - 0.2f));
        model.Add(door.Recess(0.02f), VehicleMaterials.Trim);
        model.Add(door, Presets.Wood("mahogany", Vector3.UnitY, "door"));
        model.Add(house, white, 1.2f);
        PolyMesh grab = Shapes.Tube([new(0.36f, y + 0.43f, z0 + 0.2f), new(0.36f, y + 0.48f, z0 + 0.26f), new(0.34f, y + 0.45f, z1 - 0.7f), new(0.34f, y + 0.4f, z1 - 0.64f)], 0.014f, 10);
        model.Add(grab.BothSides(), Presets.Wood("walnut", Vector3.UnitZ, "rail"));
    }

    private static void Rig(ModelBuilder model, BoatHull hull, Boat.Parameters p, bool fine)
    {
        Material spar = Presets.Metal(LinearRgb.FromHex("#b4b8bd"), 0.34f, "mast"), wire = Presets.Steel("wire"), rope = Presets.Fabric(LinearRgb.FromHex("#e9e2cf"), name: "rope");
        float mastZ = hull.Z(0.6f), foot = hull.Freeboard + 0.3f, top = hull.Length * 1.26f, boomY = foot + 0.62f, boomLength = hull.Length * 0.42f;
        var head = new Vector3(0, top, mastZ - 0.12f);
        model.Add(Shapes.Rod(new Vector3(0, hull.Freeboard, mastZ), head, 0.055f, 0.032f, 20), spar);
        (float sin, float cos) = MathF.SinCos(p.BoomAngle);
        Vector3 gooseneck = new(0, boomY, mastZ - 0.06f), aft = new(sin, 0.02f, -cos), boomEnd = gooseneck + (aft * boomLength);
        model.Add(Shapes.Rod(gooseneck, boomEnd, 0.034f, 0.028f, 16), spar);

        // The main sail hangs between mast and boom, its leech curved outward, its belly to leeward.
        Vector3 lee = Vector3.Normalize(new Vector3(cos, 0, sin));
        int n = fine ? 28 : 12;
        PolyMesh main = Sail(n, (u, v) =>
        {
            Vector3 luff = Vector3.Lerp(gooseneck + new Vector3(0, 0.07f, 0), head - new Vector3(0, 0.12f, 0), v);
            float width = boomLength * 0.97f * (1 - v + (0.28f * MathF.Sin(MathF.PI * v) * (1 - (0.35f * v)))) * (1 - (0.02f * v)) + (0.1f * v);
            float twist = 0.22f * v;
            Vector3 direction = Vector3.Normalize(aft + (lee * twist));
            float belly = p.Belly * width * 4 * u * (1 - u) * (1 - (0.35f * u)) * MathF.Sin(MathF.PI * Math.Clamp(0.12f + (0.8f * v), 0, 1));
            return luff + (direction * (width * u)) + (lee * belly) - new Vector3(0, 0.03f * MathF.Sin(MathF.PI * u) * (1 - v), 0);
        });
        model.Add(main, p.Sail, 1.4f);
        Vector3 bow = hull.Point(1, 1) with { X = 0 } + new Vector3(0, 0.06f, -0.06f), hound = Vector3.Lerp(gooseneck, head, 0.86f);
        PolyMesh jib = Sail(n, (u, v) =>
        {
            Vector3 luff = Vector3.Lerp(bow + new Vector3(0, 0.25f, 0), hound, v * 0.97f), clew = new Vector3(0.62f + (0.5f * sin), hull.Freeboard + 0.42f, mastZ - 0.35f);
            Vector3 leech = Vector3.Lerp(clew, Vector3.Lerp(bow, hound, 0.955f), v);
            float width = Vector3.Distance(luff, leech);
            return Vector3.Lerp(luff, leech, u) + (new Vector3(0.95f, 0, 0.3f) * (p.Belly * 1.1f * width * 4 * u * (1 - u) * (1 - (0.4f * u))))
                - new Vector3(0, 0.12f * MathF.Sin(MathF.PI * u) * (1 - v), 0);
        });
        model.Add(jib, p.Jib, 1.4f);

        // Battens and seams, thin and a little proud.
        for (int i = 1; i < 5; i++)
        {
            float v = i / 5f;
            Vector3 luff = Vector3.Lerp(gooseneck, head, v);
            float width = boomLength * (1 - v + (0.28f * MathF.Sin(MathF.PI * v) * (1 - (0.35f * v)))) * 0.9f;
            List<Vector3> batten = [.. Enumerable.Range(0, 9).Select(k => MainPoint(luff, aft, lee, width, 0.45f + (0.55f * k / 8), v, p.Belly))];
            model.Add(Shapes.Tube(batten, 0.008f, 6), Presets.Matte(LinearRgb.FromHex("#b9b4a6"), "batten"));
        }

        PolyMesh stays = Shapes.Rod(bow, hound, 0.006f, sides: 6).Join(Shapes.Rod(head, hull.Point(1, 0) with { X = 0 } + new Vector3(0, 0.05f, 0.05f), 0.006f, sides: 6));
        Vector3 chain = hull.Point(1, 0.56f) - new Vector3(0.05f, 0, 0), spreader = new(0.42f, Vector3.Lerp(gooseneck, head, 0.5f).Y, mastZ - 0.05f);
        stays.Join(Shapes.Rod(chain, spreader, 0.005f, sides: 6).BothSides(), Shapes.Rod(spreader, hound, 0.005f, sides: 6).BothSides(), Shapes.Rod(new Vector3(0, spreader.Y, mastZ - 0.04f), spreader, 0.014f, sides: 8).BothSides());
        model.Add(stays, wire);
        model.Add(Shapes.Tube([boomEnd - (aft * 0.4f), new Vector3(0, hull.Freeboard + 0.05f, hull.Z(0.08f))], 0.009f, 8), rope);
        PolyMesh pennant = Shapes.Grid(10, 4, (u, v) => head + new Vector3(0.05f * MathF.Sin(u * 6), 0.02f + (0.2f * (0.5f + ((v - 0.5f) * (1 - u)))), -0.42f * u)).Solidify(0.004f);
        model.Add(pennant, p.Stripe, 1.3f);
        model.Add(Shapes.Rod(head, head + new Vector3(0, 0.26f, 0), 0.008f, sides: 8), spar);
    }

    private static Vector3 MainPoint(Vector3 luff, Vector3 aft, Vector3 lee, float width, float u, float v, float belly)
    {
        Vector3 direction = Vector3.Normalize(aft + (lee * (0.22f * v)));
        float depth = belly * width * 4 * u * (1 - u) * (1 - (0.35f * u)) * MathF.Sin(MathF.PI * Math.Clamp(0.12f + (0.8f * v), 0, 1));
        return luff + (direction * (width * u)) + (lee * depth) + (lee * 0.012f);
    }

    private static PolyMesh Sail(int n, Func<float, float, Vector3> surface) => Shapes.Grid(n, n + 8, surface).Solidify(0.006f);
}
