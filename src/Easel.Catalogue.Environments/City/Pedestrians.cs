using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>The few who are out in the rain, far down the street under umbrellas: they give a wet street its size and its life.</summary>
internal static class Pedestrians
{
    /// <summary>Size of a pixel from which on faces and fingers need not be told, metres: nobody stands nearer than that.</summary>
    private const float Pixel = 0.03f;

    private static readonly ImmutableArray<string> Cloths = ["#23272e", "#7a2f31", "#2d4660", "#8d8573", "#31453b"];

    /// <summary>Builds three people who each hold an umbrella, base at y = 0, facing +Z.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="resolution">Size of a pixel where they stand, metres.</param>
    public static ImmutableArray<Model> Build(RandomStream stream, float resolution)
    {
        string[] kinds = ["woman", "man", "woman"];
        var people = new Model[kinds.Length];
        Parallel.For(0, kinds.Length, i =>
        {
            RandomStream own = stream.Child(i);
            Wishes wishes = Wishes.None with { Words = [kinds[i]], Pose = "hold" };
            Model person = new Person().Build(new BuildRequest(own, wishes, MathF.Max(resolution, Pixel)));
            var builder = new ModelBuilder();
            builder.Add(person, Matrix4x4.Identity);
            Umbrella(builder, person.Surfaces.First(s => s.Tag == SurfaceTag.Grip).Center, person.Bounds.Max.Y, Cloths[own.Child("cloth").Range(0, 2) + i]);
            people[i] = builder.Build();
        });
        return [.. people];
    }

    /// <summary>An open umbrella from a hand to over the head: eight ribs between which the cloth is drawn in.</summary>
    private static void Umbrella(ModelBuilder builder, Vector3 hand, float head, string color)
    {
        const int Ribs = 8, Rows = 5;
        const float Radius = 0.56f, Rise = 0.26f;
        var crown = new Vector3(0.3f * hand.X, head + 0.34f, 0.35f * hand.Z);
        var cloth = new Material { Name = "umbrella", BaseColor = LinearRgb.FromHex(color), Roughness = 0.5f, Coat = 0.2f, CoatRoughness = 0.3f, Translucency = 0.08f };
        var steel = new Material { Name = "shaft", BaseColor = LinearRgb.FromHex("#2a2a2c"), Roughness = 0.4f };
        List<IReadOnlyList<Vector3>> rings = [];
        for (int row = Rows; row >= 0; row--)
        {
            float t = (float)row / Rows;
            var ring = new Vector3[Ribs * 2];
            for (int i = 0; i < ring.Length; i++)
            {
                (float s, float c) = MathF.SinCos(MathF.Tau * i / ring.Length);
                float drawn = i % 2 == 0 ? 1 : 0.93f, reach = MathF.Max(0.01f, Radius * t * drawn);
                ring[i] = crown + new Vector3(reach * c, -Rise * MathF.Pow(t, 1.9f) * (i % 2 == 0 ? 1 : 0.93f), -reach * s);
            }

            rings.Add(ring);
        }

        builder.Add(Shapes.Loft(rings, ring: true, caps: false), cloth, 0.5f);
        builder.Add(Shapes.Rod(hand - (0.12f * Vector3.Normalize(crown - hand)), crown + new Vector3(0, 0.07f, 0), 0.011f, null, 8), steel);
    }
}
