using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Road wheels.</summary>
internal static class Wheels
{
    /// <summary>Adds a wheel whose axle runs along X and whose outside faces the sign of the centre's x.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="center">Middle of the wheel, metres.</param>
    /// <param name="radius">Of the tyre.</param>
    /// <param name="width">Of the tyre.</param>
    /// <param name="spokes">Number of spokes.</param>
    /// <param name="rim">Material of the rim.</param>
    /// <param name="fine">Whether it is seen near.</param>
    public static void Add(ModelBuilder model, Vector3 center, float radius, float width, int spokes, Material rim, bool fine)
    {
        int segments = fine ? 64 : 28;
        float w = width / 2, r = radius, seat = radius * 0.7f;
        PolyMesh tyre = Shapes.Lathe(
            Outlines.Round(
                [new(seat, -w * 0.8f), new(r * 0.86f, -w), new(r, -w * 0.84f), new(r, w * 0.84f), new(r * 0.86f, w), new(seat, w * 0.8f)],
                [0.01f, r * 0.14f, 0.022f, 0.022f, r * 0.14f, 0.01f], fine ? 5 : 2, closed: false),
            segments);
        if (fine)
        {
            // A raised bead on the side wall, and grooves round the tread.
            tyre.Join(Shapes.Torus(r * 0.8f, 0.005f, segments, 6).Move(0, w * 0.93f, 0));
            foreach (float groove in new[] { -0.42f, 0, 0.42f })
            {
                tyre.Join(Shapes.Lathe([new(r - 0.001f, w * (groove + 0.2f)), new(r + 0.005f, w * (groove + 0.16f)), new(r + 0.005f, w * (groove - 0.16f)), new(r - 0.001f, w * (groove - 0.2f))], segments).Flip());
            }
        }

        // A dish with a bright lip; the spokes stand in front of the brake in a dark well.
        PolyMesh lip = Shapes.Lathe(
            [new(seat * 0.9f, w * 0.4f), new(seat * 0.955f, w * 0.84f), new(seat * 0.985f, w * 0.93f), new(seat * 1.02f, w * 0.9f), new(seat * 1.02f, w * 0.6f)],
            segments);
        PolyMesh well = Shapes.Lathe([new(seat * 1.01f, w * 0.5f), new(seat * 0.93f, -w * 0.3f), new(0, -w * 0.3f)], segments).Flip();
        PolyMesh disc = Shapes.Lathe([new(seat * 0.3f, w * 0.1f), new(seat * 0.76f, w * 0.1f), new(seat * 0.76f, w * 0.02f)], segments).Flip();
        PolyMesh bell = Shapes.Cylinder(seat * 0.34f, w * 0.3f, 0.008f, segments / 2);
        PolyMesh hub = Shapes.Cylinder(radius * 0.15f, w * 0.28f, 0.012f, segments / 2).Move(0, w * 0.46f, 0);
        PolyMesh cap = Shapes.Cylinder(radius * 0.08f, 0.012f, 0.005f, 20).Move(0, w * 0.74f, 0);
        PolyMesh star = new(), nuts = new();
        bool twin = spokes <= 6;
        float depth = w * 0.24f;
        for (int i = 0; i < spokes; i++)
        {
            float turn = MathF.Tau * i / spokes;
            foreach (float lean in twin ? new[] { -1f, 1f } : [0f])
            {
                float tip = radius * (twin ? 0.036f : 0.058f * MathF.Min(1, 7f / spokes)), root = radius * (twin ? 0.038f : 0.052f) * MathF.Min(1, 9f / spokes), spread = lean * radius * 0.1f;
                float foot = lean * radius * 0.045f;
                PolyMesh spoke = Shapes.Extrude(
                    [new(foot - root, radius * 0.08f), new(foot + root, radius * 0.08f), new(spread + tip, seat * 0.965f), new(spread - tip, seat * 0.965f)], 0.03f, 0.008f, fine ? 2 : 1);

                // Spokes bow outward from the hub to the lip.
                spoke.Warp(p => p with { Z = p.Z + (p.Y / seat * depth) });
                star.Join(spoke.RotateX(-MathF.PI / 2).Move(0, w * 0.58f, 0).RotateY(turn));
            }

            if (fine && twin)
            {
                nuts.Join(Shapes.Cylinder(radius * 0.026f, 0.01f, 0.003f, 10).Move(0, w * 0.72f, radius * 0.11f).RotateY(turn + (MathF.PI / spokes)));
            }
        }

        float side = center.X < 0 ? -1 : 1;
        Matrix4x4 place = Matrix4x4.CreateRotationZ(-side * MathF.PI / 2) * Matrix4x4.CreateTranslation(center);
        model.Add(tyre.Transform(place), VehicleMaterials.Tyre, 0.9f);
        model.Add(lip.Join(star, hub).Transform(place), rim);
        model.Add(well.Transform(place), VehicleMaterials.Gap);
        model.Add(disc.Join(bell).Transform(place), VehicleMaterials.Bright);
        model.Add(cap.Join(nuts).Transform(place), VehicleMaterials.Trim);
        if (fine)
        {
            // The caliper grips the disc from behind the axle.
            float inner = seat * 0.48f, outer = seat * 0.86f;
            PolyMesh caliper = Shapes.Lathe(
                [new(inner, w * 0.02f), new(outer, w * 0.02f), new(outer, w * 0.26f), new(outer * 0.96f, w * 0.32f), new(inner, w * 0.32f), new(inner, w * 0.02f)],
                12, -0.5f, 0.5f).RotateY(side > 0 ? 0.9f : -0.9f + MathF.PI);
            model.Add(caliper.Transform(place), VehicleMaterials.Caliper);
        }
    }

    /// <summary>Adds a heavy wheel with a pressed steel disc: the hub stands out, nuts and hand holes run round it.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="center">Middle of the wheel, metres.</param>
    /// <param name="radius">Of the tyre.</param>
    /// <param name="width">Of the tyre.</param>
    /// <param name="nuts">Number of nuts.</param>
    /// <param name="fine">Whether it is seen near.</param>
    public static void AddDisc(ModelBuilder model, Vector3 center, float radius, float width, int nuts, bool fine)
    {
        int segments = fine ? 56 : 28;
        float w = width / 2, r = radius, seat = radius * 0.62f;
        PolyMesh tyre = Shapes.Lathe(
            Outlines.Round(
                [new(seat, -w * 0.8f), new(r * 0.86f, -w), new(r, -w * 0.84f), new(r, w * 0.84f), new(r * 0.86f, w), new(seat, w * 0.8f)],
                [0.01f, r * 0.14f, 0.022f, 0.022f, r * 0.14f, 0.01f], fine ? 4 : 2, closed: false),
            segments);
        PolyMesh disc = Shapes.Lathe(
            Outlines.Round(
                [new(seat * 1.02f, w * 0.6f), new(seat * 1.02f, w * 0.92f), new(seat * 0.92f, w * 0.9f), new(seat * 0.86f, w * 0.3f), new(seat * 0.6f, w * 0.42f), new(seat * 0.42f, w * 0.42f), new(seat * 0.36f, w * 0.8f), new(0, w * 0.84f)],
                0.015f, 3, closed: false),
            segments);
        PolyMesh holes = new(), bolts = new();
        for (int i = 0; i < nuts; i++)
        {
            float turn = MathF.Tau * i / nuts;
            bolts.Join(Shapes.Cylinder(r * 0.028f, 0.03f, 0.005f, 8).Move(0, w * 0.42f, seat * 0.5f).RotateY(turn));
            holes.Join(Shapes.Cylinder(r * 0.045f, 0.006f, 0, 16).Move(0, w * 0.355f, seat * 0.74f).RotateY(turn + (MathF.PI / nuts)));
        }

        float side = center.X < 0 ? -1 : 1;
        Matrix4x4 place = Matrix4x4.CreateRotationZ(-side * MathF.PI / 2) * Matrix4x4.CreateTranslation(center);
        model.Add(tyre.Transform(place), VehicleMaterials.Tyre, 0.9f);
        model.Add(disc.Join(bolts).Transform(place), VehicleMaterials.Alloy, 0.8f);
        model.Add(holes.Transform(place), VehicleMaterials.Gap);
    }
}
