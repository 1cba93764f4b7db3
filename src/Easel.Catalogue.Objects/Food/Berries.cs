using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Food;

/// <summary>Single berries that lie on dishes and in bowls.</summary>
internal static class Berries
{
    /// <summary>Adds a blueberry about the origin, its crown upwards, placed by a matrix.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="color">Of the skin.</param>
    /// <param name="place">Row vectors, affine.</param>
    public static void AddBlueberry(ModelBuilder model, float radius, LinearRgb color, Matrix4x4 place)
    {
        Material skin = new() { Name = "berry", BaseColor = color, Roughness = 0.5f, Coat = 0.15f, CoatRoughness = 0.3f };
        PolyMesh ball = Shapes.Sphere(1, 28).Warp(q =>
        {
            float a = MathF.Atan2(q.X, q.Z), out1 = new Vector2(q.X, q.Z).Length();
            float dent = q.Y > 0 ? 0.22f * MathF.Exp(-MathF.Pow(out1 / 0.3f, 4)) : 0, crown = q.Y > 0.5f ? 0.11f * MathF.Exp(-MathF.Pow((out1 - 0.36f) / 0.09f, 2)) * (0.4f + (0.6f * MathF.Abs(MathF.Cos(2.5f * a)))) : 0;
            return new Vector3(q.X, (q.Y * 0.86f) - dent + crown, q.Z);
        }).Paint((q, _) => LinearRgb.Gray(q.Y > 0.3f && new Vector2(q.X, q.Z).Length() < 0.34f ? 0.35f : 1 + (0.4f * Noise.Perlin(q * 1.6f, 3))));
        model.Add(ball.Scale(radius).Transform(place), skin, 1.2f);
    }

    /// <summary>Adds a raspberry about the origin, its tip upwards, placed by a matrix.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="radius">Metres.</param>
    /// <param name="color">Of the drupelets.</param>
    /// <param name="place">Row vectors, affine.</param>
    public static void AddRaspberry(ModelBuilder model, float radius, LinearRgb color, Matrix4x4 place)
    {
        PolyMesh all = new(), one = Shapes.Sphere(radius * 0.3f, 12);
        for (int i = 0; i < 6; i++)
        {
            float t = i / 5.5f, out1 = radius * 0.8f * MathF.Sqrt(MathF.Max(0, 1 - (t * t * 0.94f)));
            int count = Math.Max(1, (int)(MathF.Tau * out1 / (radius * 0.46f)));
            for (int k = 0; k < count; k++)
            {
                float a = MathF.Tau * (k + (0.5f * (i % 2))) / count;
                all.Join(one.Clone().Move(out1 * MathF.Sin(a), radius * ((1.8f * t) - 0.8f), out1 * MathF.Cos(a)));
            }
        }

        model.Add(all.Join(Shapes.Ellipsoid(new Vector3(radius * 0.72f, radius * 0.95f, radius * 0.72f), 16)).Transform(place), FoodMaterials.Flesh(color, "berry") with { Coat = 0.25f, Roughness = 0.35f }, 1.3f);
    }
}
