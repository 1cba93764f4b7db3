using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Track and what rolls on it.</summary>
internal static class RailTrack
{
    /// <summary>Height of the rail's head over the ground, and half of the gauge, metres.</summary>
    public const float Head = 0.3f, HalfGauge = 0.74f;

    private static readonly Material s_rail = Presets.Metal(LinearRgb.FromHex("#8d8a86"), 0.35f, "rail"), s_sleeper = Presets.Wood(LinearRgb.FromHex("#5b4735"), LinearRgb.FromHex("#3a2c20"), Vector3.UnitX, "sleeper") with { Coat = 0, Roughness = 0.9f };

    /// <summary>Steel of wheels' rims.</summary>
    public static Material Tread { get; } = Presets.Metal(LinearRgb.FromHex("#8f9396"), 0.32f, "tyre");

    /// <summary>Dusty cast steel of frames and bogies.</summary>
    public static Material Frame { get; } = new() { Name = "bogie", BaseColor = LinearRgb.FromHex("#2f3033"), Roughness = 0.6f };

    /// <summary>Adds rails on sleepers along z.</summary>
    public static void Add(ModelBuilder model, float back, float front)
    {
        List<Vector2> profile = [new(0.07f, 0), new(0.07f, 0.018f), new(0.016f, 0.035f), new(0.016f, 0.11f), new(0.037f, 0.122f), new(0.037f, 0.155f), new(-0.037f, 0.155f), new(-0.037f, 0.122f), new(-0.016f, 0.11f), new(-0.016f, 0.035f), new(-0.07f, 0.018f), new(-0.07f, 0)];
        PolyMesh rail = Shapes.Extrude(profile, front - back, 0.006f).Move(HalfGauge, Head - 0.155f, (front + back) / 2);
        model.Add(rail.BothSides(), s_rail);
        PolyMesh sleepers = new();
        int count = (int)((front - back) / 0.62f);
        for (int i = 0; i <= count; i++)
        {
            float z = float.Lerp(back + 0.16f, front - 0.16f, (float)i / count);
            sleepers.Join(Shapes.Box(2.5f, Head - 0.15f, 0.24f, 0.015f, 1).Move(0.02f * MathF.Sin(i * 2.3f), 0, z).Rest(r => r + new Vector3(0, 0, i * 1.7f)));
        }

        model.Add(sleepers, s_sleeper);
    }

    /// <summary>Adds a bogie with two pairs of small disc wheels, frames and springs.</summary>
    public static void Bogie(ModelBuilder model, float z, float radius, float span)
    {
        float y = Head + radius;
        foreach (float at in (ReadOnlySpan<float>)[z - span, z + span])
        {
            PolyMesh wheel = Shapes.Lathe(
                Outlines.Round([new(0, -0.05f), new(radius, -0.05f), new(radius + 0.03f, -0.07f), new(radius + 0.03f, -0.04f), new(radius, -0.03f), new(radius, 0.07f), new(radius * 0.86f, 0.07f), new(radius * 0.8f, 0.02f), new(radius * 0.36f, 0.05f), new(radius * 0.3f, 0.1f), new(0, 0.1f)], 0.01f, 2, closed: false), 48);
            model.Add(wheel.RotateZ(-MathF.PI / 2).Move(HalfGauge, y, at).BothSides(), Tread, 0.8f);
            model.Add(Shapes.Cushion(0.2f, 0.24f, 0.26f, 0.04f, 0, 4).Move(HalfGauge + 0.2f, y - 0.12f, at).BothSides(), Frame);
            model.Add(Shapes.Cylinder(0.09f, 0.03f, 0.01f, 24).RotateZ(-MathF.PI / 2).Move(HalfGauge + 0.3f, y, at).BothSides(), VehicleMaterials.Bright);
        }

        model.Add(Shapes.Box(0.1f, 0.2f, (2 * span) + 0.5f, 0.03f).Move(HalfGauge + 0.22f, y + 0.08f, z).BothSides(), Frame);
        model.Add(Shapes.Cushion(0.16f, 0.26f, 0.5f, 0.03f, 0, 4).Move(HalfGauge + 0.22f, y - 0.1f, z).BothSides(), Frame);
        for (int i = -1; i <= 1; i += 2)
        {
            List<Vector3> coil = [.. Enumerable.Range(0, 61).Select(k => new Vector3(0.075f * MathF.Cos(k * 0.6f), 0.26f * k / 60, 0.075f * MathF.Sin(k * 0.6f)))];
            model.Add(Shapes.Tube(coil, 0.018f, 6).Move(HalfGauge + 0.26f, y - 0.02f, z + (i * 0.14f)).BothSides(), VehicleMaterials.Slat, 1);
        }
    }

    /// <summary>Adds two buffers and a coupling hook at an end.</summary>
    public static void Buffers(ModelBuilder model, float z, float direction)
    {
        PolyMesh buffer = Shapes.Cylinder(0.09f, 0.3f, 0.02f, 24).Join(Shapes.Lathe(Outlines.Round([new(0, 0.26f), new(0.22f, 0.26f), new(0.22f, 0.3f), new(0, 0.34f)], 0.02f, 3, closed: false), 36));
        model.Add(buffer.RotateX(MathF.PI / 2 * direction).Move(0.88f, Head + 0.75f, z).BothSides(), VehicleMaterials.Slat);
        model.Add(Shapes.Tube(Splines.CatmullRom([new(0, Head + 0.75f, z), new(0, Head + 0.74f, z + (0.22f * direction)), new(0, Head + 0.62f, z + (0.28f * direction)), new(0, Head + 0.58f, z + (0.16f * direction))], 6), 0.03f, 10), Frame, 1);
    }
}
