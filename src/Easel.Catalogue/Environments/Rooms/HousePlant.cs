using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.Rooms;

/// <summary>A plant in a pot: a rubber fig with leathery leaves around upright stems, or a snake plant's upright blades.</summary>
internal static class HousePlant
{
    /// <summary>Builds a plant that stands on y = 0.</summary>
    /// <param name="height">Of the whole, metres.</param>
    /// <param name="pot">Colour of the pot.</param>
    /// <param name="stream">Random numbers.</param>
    public static Model Build(float height, LinearRgb pot, RandomStream stream)
    {
        var model = new ModelBuilder();
        float potTall = MathF.Min(0.34f, 0.3f * height), r = 0.46f * potTall;
        List<Vector2> profile = Outlines.Round(
            [new(0, 0), new(0.78f * r, 0), new(r, potTall), new(r * 0.92f, potTall), new(r * 0.88f, 0.86f * potTall), new(0, 0.86f * potTall)], [0, 0.012f, 0.005f, 0.005f, 0.004f, 0], 5, closed: false);
        model.Add(Shapes.Lathe(profile, 72), Presets.Ceramic(pot, "pot") with { Roughness = 0.5f, Coat = 0.1f }, 0.8f);
        model.Add(Shapes.Cylinder(r * 0.87f, 0.01f, 0, 40).Move(0, 0.87f * potTall, 0), Presets.Matte(LinearRgb.FromHex("#33261c"), "soil"));
        float soil = 0.87f * potTall;
        if (height < 0.75f || stream.Child("kind").Chance(0.25f))
        {
            Blades(model, soil, height, 0.8f * r, stream);
        }
        else
        {
            Fig(model, soil, height, r, stream);
        }

        return model.Build();
    }

    private static void Fig(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material bark = Presets.Matte(LinearRgb.FromHex("#6b5640"), "stem");
        Material[] leaves = [Leaf("#3f6b36"), Leaf("#548043"), Leaf("#2f5630")];
        int stems = stream.Child("stems").Range(3, 4);
        for (int s = 0; s < stems; s++)
        {
            RandomStream own = stream.Child(s);
            float around = (MathF.Tau * s / stems) + own.Range(-0.4f, 0.4f), tall = (height - soil) * (s == 0 ? 1 : own.Range(0.62f, 0.9f)), lean = own.Range(0.1f, 0.24f) * tall;
            Vector3 foot = new(0.3f * r * MathF.Cos(around), soil, 0.3f * r * MathF.Sin(around)), side = new(MathF.Cos(around), 0, MathF.Sin(around));
            Vector3 At(float t) => foot + (Vector3.UnitY * (tall * 0.9f * t)) + (side * (lean * t * t));
            model.Add(Shapes.Tube([.. Enumerable.Range(0, 9).Select(i => At(i / 8f))], t => 0.011f - (0.006f * t), 10), bark);
            int count = (int)(9 + (11 * tall));
            for (int i = 0; i < count; i++)
            {
                RandomStream leaf = own.Child("leaf").Child(i);
                float t = 0.22f + (0.78f * (i + 0.5f) / count), angle = (i * 2.39996f) + around, length = (0.15f + (0.11f * leaf.Next())) * Math.Clamp(height, 0.8f, 1.3f) * (1.1f - (0.35f * t));
                float rise = float.Lerp(0.25f, 1.1f, t) + leaf.Range(-0.2f, 0.2f);
                Vector3 outward = new(MathF.Cos(angle) * MathF.Cos(rise), MathF.Sin(rise), MathF.Sin(angle) * MathF.Cos(rise));
                AddLeaf(model, leaves[leaf.Range(0, 2)], At(t), outward, length, 0.42f * length, leaf.Range(0.25f, 0.6f));
            }
        }
    }

    private static void Blades(ModelBuilder model, float soil, float height, float r, RandomStream stream)
    {
        Material green = Leaf("#5d7f4a") with { Translucency = 0.05f };
        int count = 9;
        for (int i = 0; i < count; i++)
        {
            RandomStream own = stream.Child("blade").Child(i);
            float angle = i * 2.39996f, lean = 0.12f + (0.3f * own.Next()), length = (height - soil) * own.Range(0.62f, 1);
            Vector3 foot = new(MathF.Cos(angle) * r * 0.5f * own.Next(), soil - 0.01f, MathF.Sin(angle) * r * 0.5f * own.Next());
            Vector3 up = Vector3.Normalize(new Vector3(MathF.Cos(angle) * lean, 1, MathF.Sin(angle) * lean));
            AddLeaf(model, green, foot, up, length, 0.06f + (0.02f * own.Next()), 0.06f, blunt: true);
        }
    }

    // A leaf on a short stalk: folded along its middle, its tip bent down.
    private static void AddLeaf(ModelBuilder model, Material material, Vector3 from, Vector3 outward, float length, float width, float droop, bool blunt = false)
    {
        Vector3 side = Vector3.Normalize(Vector3.Cross(outward, MathF.Abs(outward.Y) > 0.97f ? Vector3.UnitX : Vector3.UnitY)), up = Vector3.Normalize(Vector3.Cross(side, outward));
        float stalk = blunt ? 0 : 0.18f * length;
        model.Add(
            Shapes.Grid(6, 10, (u, v) =>
            {
                float across = (2 * u) - 1, half = 0.5f * width * (blunt ? MathF.Pow(MathF.Max(0, 1 - MathF.Pow(v, 4)), 0.7f) * (0.6f + (0.4f * MathF.Sin(MathF.PI * MathF.Min(1, v + 0.15f)))) : MathF.Pow(MathF.Max(0, MathF.Sin(MathF.PI * MathF.Pow(v, 0.8f))), 0.75f));
                float along = stalk + (v * (length - stalk));
                return from + (outward * along) - (up * (droop * length * v * v)) + (side * (across * half)) + (up * (0.25f * half * MathF.Abs(across)));
            }), material, 1.4f);
        if (!blunt)
        {
            model.Add(Shapes.Rod(from, from + (outward * (stalk * 1.15f)), 0.0028f, 0.002f, 6), material);
        }
    }

    private static Material Leaf(string hex) => new()
    {
        Name = "leaves", BaseColor = LinearRgb.FromHex(hex), Roughness = 0.4f, Specular = 0.04f, Translucency = 0.22f, Kind = FrameMaterialKind.Foliage,
    };
}
