using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>An open wooden boat with thwarts and a pair of oars.</summary>
internal static class RowingBoat
{
    public static void Add(ModelBuilder model, BoatHull hull, Boat.Parameters p, float resolution)
    {
        bool fine = resolution < 0.02f;
        Material wood = Presets.Wood("oak", Vector3.UnitX, "thwart"), along = Presets.Wood("oak", Vector3.UnitZ, "inside");
        int across = fine ? 40 : 16, length = fine ? 60 : 24;

        // Clinker planking: each strake stands a little over the next.
        PolyMesh skin = hull.Skin(across, length).Displace((v, n) =>
        {
            float t = MathF.Max(0, v.Y + hull.Draft) * 9;
            return 0.012f * (t - MathF.Floor(t));
        });
        Material planks = p.Hull.Pattern is WoodGrain grain ? p.Hull with { Pattern = grain with { Along = Vector3.UnitZ, Rings = 20 } } : p.Hull;
        model.Add(skin, planks, 0.3f);
        PolyMesh inside = Shapes.Grid(across, length, (u, v) =>
        {
            Vector3 q = hull.Point(((u * 2) - 1) * 0.99f, 0.012f + (v * 0.975f));
            return new Vector3(q.X * 0.94f, q.Y + 0.035f, q.Z);
        }).Flip();
        model.Add(inside, along, 1);
        model.Add(Shapes.Sweep(hull.RailLine(0, 0.99f, 40, 0, 0.01f), Outlines.Rectangle(0.05f, 0.04f, 0.012f, 3)).BothSides(), along);
        Vector3 corner = hull.Point(1, 0);
        model.Add(Shapes.Box(corner.X * 2, 0.04f, 0.05f, 0.01f).Move(0, corner.Y - 0.02f, corner.Z), along);
        foreach (float t in new[] { 0.13f, 0.44f, 0.74f })
        {
            Vector3 edge = hull.Point(1, t);
            model.Add(Shapes.Box((edge.X * 2) - 0.06f, 0.035f, 0.26f, 0.01f, 3).Move(0, edge.Y - 0.17f, edge.Z), wood);
            model.Surface(SurfaceTag.Seat, new Vector3(0, edge.Y - 0.135f, edge.Z), new Vector3(edge.X - 0.1f, 0, 0), new Vector3(0, 0, -0.12f));
        }

        for (int i = 0; i < 7; i++)
        {
            float t = 0.2f + (0.1f * i);
            List<Vector3> rib = [.. Enumerable.Range(-10, 21).Select(k => hull.Point(k / 10.5f, t)).Select(q => new Vector3(q.X * 0.93f, q.Y + 0.04f, q.Z))];
            model.Add(Shapes.Sweep(rib, Outlines.Rectangle(0.025f, 0.03f, 0.006f), up: Vector3.UnitZ), wood);
        }

        Vector3 lockAt = hull.Point(1, 0.55f) + new Vector3(0, 0.06f, 0), handle = new(0.25f, lockAt.Y + 0.22f, lockAt.Z - 0.22f);
        Vector3 reach = Vector3.Normalize(lockAt - handle), tip = handle + (reach * 2.2f);
        PolyMesh oar = Shapes.Tube([handle, tip], t => t < 0.08f ? 0.017f : 0.023f, 12);
        PolyMesh blade = Shapes.Extrude(Outlines.Round([new(-0.03f, 0), new(0.03f, 0), new(0.075f, 0.45f), new(-0.075f, 0.45f)], 0.04f, 4), 0.016f, 0.006f).RotateY(0.6f);
        model.Add(oar.Join(blade.Align(reach).Move(tip - (reach * 0.12f))).BothSides(), Presets.Wood("pine", Vector3.UnitY, "oar"));
        model.Add(Shapes.Torus(0.032f, 0.008f, 20, 8).RotateX(MathF.PI / 2).Move(lockAt).BothSides(), Presets.Steel());
    }
}
