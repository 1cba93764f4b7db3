using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>Chooses how finely an animal is modelled, and dresses skins in fur.</summary>
internal static class FurCoat
{
    // A little light goes through a feather. More would be drawn into the plumage and lost there: white would be grey and blotchy in shade.
    private const float HairTranslucency = 0.08f;

    /// <summary>Edge of a mesh cell for a figure of this size, metres.</summary>
    /// <param name="resolution">Size of a pixel at the figure, metres.</param>
    /// <param name="size">Longest side of the figure, metres.</param>
    public static float Cell(float resolution, float size) => Math.Clamp(2 * resolution, size / 150, size / 36);

    /// <summary>Blades for a figure that is this many pixels long: enough to cover, never more than can be seen.</summary>
    public static int Blades(float resolution, float size, int most)
    {
        float pixels = size / resolution;
        return (int)(most * Math.Clamp(pixels / 620, 0.12f, 1));
    }

    /// <summary>A skin and its fur as two parts of one material: what is seen between hairs is no edge.</summary>
    /// <param name="skin">Bare skin with its colours.</param>
    /// <param name="style">How the fur grows.</param>
    /// <param name="seed">Same seed, same fur.</param>
    /// <param name="pelt">What both are made of.</param>
    public static IEnumerable<Part> Dress(Mesh skin, FurStyle style, uint seed, Material pelt)
    {
        yield return new Part(Shaded(skin, style), pelt);
        yield return new Part(Fur.Grow(skin, style, seed), pelt, IsPile: true);
    }

    /// <summary>The size of a tuft that can be made out in the picture, metres.</summary>
    /// <param name="resolution">Size of a pixel, metres.</param>
    /// <param name="natural">Size of a tuft seen from near, metres.</param>
    /// <param name="most">Size up to which tufts may grow, metres.</param>
    public static float Tuft(float resolution, float natural, float most)
    {
        const float Pixels = 3.2f;
        return Math.Clamp(Pixels * resolution, natural, most);
    }

    /// <summary>The skin with what lies under fur as dark as the roots that stand on it.</summary>
    private static Mesh Shaded(Mesh skin, FurStyle style)
    {
        if (skin.Colors.IsEmpty)
        {
            return skin;
        }

        var colors = new Vector3[skin.Colors.Length];
        Parallel.For(0, colors.Length, i =>
        {
            float covered = Noise.SmoothStep(0.02f, 0.30f, style.LengthFactor(skin.Positions[i]));
            colors[i] = Vector3.Lerp(skin.Colors[i], style.RootColor(skin.Colors[i]), covered);
        });
        return new Mesh(skin.Positions, skin.Normals, skin.Indices, ImmutableCollectionsMarshal.AsImmutableArray(colors), skin.Rest, skin.TexCoords);
    }

    /// <summary>The material of a coat; its colour comes from the vertices.</summary>
    /// <param name="length">Length of its hair, metres.</param>
    /// <param name="rim">Light that hairs catch at the outline, 0 to 1: dark coats show their form by it.</param>
    public static Material Pelt(float length, float rim = 0)
    {
        // Light falls into the coat as deep as its hairs stand up; single hairs do not shade each other. Nothing goes through to the other
        // side: what entered the body would be lost.
        const float Standing = 0.36f;
        return Hair("fur", 1) with
        {
            Specular = 0.006f,
            Sheen = 0.14f + (0.46f * rim),
            Translucency = 0,
            Nap = Standing * length,
        };
    }

    /// <summary>A model set down: the lowest point of its first part touches y = 0, its box is centred on the Y axis.</summary>
    /// <param name="parts">Parts; the first is the skin.</param>
    /// <param name="onGround">False keeps the height.</param>
    /// <param name="ground">Height of the ground where it is known: flesh and fur below it spread flat, so that the figure rests with its weight.</param>
    public static Model SetDown(ImmutableArray<Part> parts, bool onGround = true, float? ground = null)
    {
        Bounds box = Bounds.Empty;
        foreach (Part part in parts)
        {
            box = box.Union(part.Mesh.Bounds);
        }

        var shift = new Vector3(-box.Center.X, onGround ? -(ground ?? parts[0].Mesh.Bounds.Min.Y) : 0, -box.Center.Z);

        // Fur lies a hair's breadth above the skin that it covers.
        const float Hair = 0.0003f;
        return new Model([.. parts.Select((part, i) => part with { Mesh = Moved(part.Mesh, shift, ground is null ? float.MinValue : i == 0 ? 0 : Hair) })]);
    }

    private static Mesh Moved(Mesh mesh, Vector3 shift, float lowest)
    {
        var positions = new Vector3[mesh.Positions.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = mesh.Positions[i] + shift;
            positions[i].Y = MathF.Max(positions[i].Y, lowest);
        }

        return new Mesh(ImmutableCollectionsMarshal.AsImmutableArray(positions), mesh.Normals, mesh.Indices, mesh.Colors, mesh.Rest, mesh.TexCoords);
    }

    /// <summary>A soft, almost matt material whose colour comes from the vertices.</summary>
    public static Material Hair(string name, float roughness) => new()
    {
        Name = name,
        BaseColor = LinearRgb.White,
        Roughness = roughness,
        Specular = 0.02f,
        Sheen = 0.12f,
        Translucency = HairTranslucency,
    };
}
