using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>An open motor boat with windscreen, seats and outboard engine.</summary>
internal static class MotorBoat
{
    public static void Add(ModelBuilder model, BoatHull hull, Boat.Parameters p, float resolution)
    {
        bool fine = resolution < 0.02f;
        Material white = Presets.Lacquer(LinearRgb.FromHex("#f3f2ee"), "deck"), teak = Presets.Wood("teak", Vector3.UnitZ, "floor"), leather = Presets.Leather(LinearRgb.FromHex("#e8dcc6"), "seat");
        PolyMesh skin = hull.Skin(fine ? 48 : 20, fine ? 80 : 30);
        skin.WithNormals(skin.VertexNormals());
        float Rail(Vector3 v) => hull.Rail(Math.Clamp((v.Z / hull.Length) + 0.5f, 0, 1));
        model.Add(skin.Cut(v => v.Y - 0.06f), white, 1);
        model.Add(skin.Cut(v => MathF.Max(Rail(v) - 0.3f - v.Y, v.Y - Rail(v) + 0.22f)), p.Stripe, 1);
        model.Add(skin, p.Hull, 1);
        PolyMesh deck = hull.Deck(0.01f, 28, fine ? 64 : 24);
        float z0 = hull.Z(0.05f), z1 = hull.Z(0.6f), mid = (z0 + z1) / 2;
        PolyMesh well = deck.Cut(v => Mask.Rectangle(v.X, v.Z - mid, 0.78f, (z1 - z0) / 2, 0.25f));
        model.Add(well.Rim((v, n) => v - new Vector3(0, 0.5f, 0)).Flip(), white);
        model.Add(well.Move(0, -0.5f, 0), teak);
        model.Add(deck, white, 1);
        PolyMesh rail = Shapes.Sweep(hull.RailLine(0, 0.995f, 48, 0.0f, 0), Outlines.Rectangle(0.05f, 0.06f, 0.02f, 3));
        model.Add(rail.BothSides(), VehicleMaterials.Chrome);

        // Windscreen, wheel, seats.
        PolyMesh glass = Shapes.Grid(24, 4, (u, v) =>
        {
            float a = (u - 0.5f) * 2.3f;
            return new Vector3(MathF.Sin(a) * (0.86f - (0.08f * v)), hull.Freeboard + 0.08f + (0.42f * v), z1 - 0.28f + (MathF.Cos(a) * 0.55f) - (0.3f * v));
        }).Solidify(0.012f);
        model.Add(glass, Presets.Pane(LinearRgb.FromHex("#9fc0c8")));
        List<Vector3> edge = [.. Enumerable.Range(0, 25).Select(i => ((i / 24f) - 0.5f) * 2.3f).Select(a => new Vector3(MathF.Sin(a) * 0.78f, hull.Freeboard + 0.5f, z1 - 0.58f + (MathF.Cos(a) * 0.55f)))];
        model.Add(Shapes.Tube(edge, 0.014f, 10), VehicleMaterials.Chrome);
        foreach (float x in new[] { -0.4f, 0.4f })
        {
            model.Add(Shapes.Cushion(0.5f, 0.16f, 0.5f, 0.06f, 0.02f).Move(x, hull.Freeboard - 0.28f, mid + 0.2f), leather, 1.2f);
            model.Add(Shapes.Cushion(0.5f, 0.55f, 0.14f, 0.06f, 0.02f).RotateX(-0.18f).Move(x, hull.Freeboard - 0.2f, mid - 0.06f), leather, 1.2f);
            model.Surface(SurfaceTag.Seat, new Vector3(x, hull.Freeboard - 0.1f, mid + 0.2f), new Vector3(0.2f, 0, 0), new Vector3(0, 0, -0.2f));
        }

        model.Add(Shapes.Cushion(1.4f, 0.3f, 0.5f, 0.07f, 0.02f).Move(0, hull.Freeboard - 0.42f, z0 + 0.36f), leather, 1.2f);
        model.Add(Shapes.Torus(0.17f, 0.018f, 32, 10).RotateX(1.1f).Move(0.4f, hull.Freeboard + 0.18f, z1 - 0.35f), VehicleMaterials.Trim);

        // Outboard engine.
        float stern = hull.Point(1, 0).Z - 0.14f;
        model.Add(Shapes.Cushion(0.36f, 0.5f, 0.5f, 0.13f, 0.02f).Warp(v => v with { Z = v.Z - (v.Y * 0.2f) }).Move(0, hull.Freeboard + 0.06f, stern), Presets.CarPaint(LinearRgb.FromHex("#24282e"), "engine"), 1.2f);
        model.Add(Shapes.Box(0.14f, 1.3f, 0.24f, 0.04f, 3).Move(0, -0.4f, stern), VehicleMaterials.Trim);
    }
}
