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
                [new(seat, -w * 0.8f), new(r * 0.86f, -w), new(r, -w * 0.82f), new(r, w * 0.82f), new(r * 0.86f, w), new(seat, w * 0.8f)],
                [0.01f, r * 0.16f, 0.03f, 0.03f, r * 0.16f, 0.01f], fine ? 5 : 2, closed: false),
            segments);

        // A shallow dish with a bright lip; the spokes stand in front of a dark well.
        PolyMesh lip = Shapes.Lathe(
            [new(seat * 0.9f, w * 0.4f), new(seat * 0.955f, w * 0.84f), new(seat * 0.985f, w * 0.93f), new(seat * 1.02f, w * 0.9f), new(seat * 1.02f, w * 0.6f)],
            segments);
        PolyMesh well = Shapes.Lathe([new(seat * 1.01f, w * 0.5f), new(seat * 0.93f, -w * 0.3f), new(0, -w * 0.3f)], segments).Flip();
        PolyMesh disc = Shapes.Cylinder(seat * 0.66f, 0.012f, 0.003f, segments).Move(0, w * 0.05f, 0);
        PolyMesh hub = Shapes.Cylinder(radius * 0.17f, w * 0.28f, 0.012f, segments / 2).Move(0, w * 0.52f, 0);
        PolyMesh cap = Shapes.Cylinder(radius * 0.085f, 0.012f, 0.005f, 20).Move(0, w * 0.8f, 0);
        PolyMesh star = new();
        for (int i = 0; i < spokes; i++)
        {
            float tip = radius * 0.075f * MathF.Min(1, 7f / spokes), root = radius * 0.06f * MathF.Min(1, 8f / spokes);
            PolyMesh spoke = Shapes.Extrude(
                [new(-root, radius * 0.1f), new(root, radius * 0.1f), new(tip, seat * 0.96f), new(-tip, seat * 0.96f)], 0.03f, 0.007f, fine ? 2 : 1);

            // Spokes run outward from the hub to the lip.
            spoke.Warp(p => p with { Z = p.Z + (p.Y / seat * w * 0.18f) });
            star.Join(spoke.RotateX(-MathF.PI / 2).Move(0, w * 0.62f, 0).RotateY(MathF.Tau * i / spokes));
        }

        float side = center.X < 0 ? -1 : 1;
        Matrix4x4 place = Matrix4x4.CreateRotationZ(-side * MathF.PI / 2) * Matrix4x4.CreateTranslation(center);
        model.Add(tyre.Transform(place), VehicleMaterials.Tyre, 0.9f);
        model.Add(lip.Join(star, hub).Transform(place), rim);
        model.Add(well.Transform(place), VehicleMaterials.Gap);
        model.Add(disc.Transform(place), Presets.Steel("brake"));
        model.Add(cap.Transform(place), VehicleMaterials.Trim);
    }
}
