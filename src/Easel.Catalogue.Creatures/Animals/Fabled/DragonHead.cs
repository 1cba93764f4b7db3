using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>The head of a dragon in units of its skull: +Z to the nose, +Y up.</summary>
internal static class DragonHead
{
    /// <summary>Middle of the left eye, its radius and how far it looks aside.</summary>
    public static (Vector3 Place, float Radius, float Turn) Eye => (new Vector3(0.60f, 0.20f, 0.42f), 0.27f, 0.72f);

    /// <summary>Adds skull, snout and jaw.</summary>
    /// <param name="skin">The body.</param>
    /// <param name="head">Where the head is.</param>
    /// <param name="coat">Colours.</param>
    /// <param name="gape">Opening of the mouth, radians.</param>
    /// <param name="frilled">Whether frills grow behind the cheeks.</param>
    public static void Add(SdfGroup skin, FigureFrame head, Coat coat, float gape, bool frilled)
    {
        float s = head.Scale;
        skin.Union(head.Ellipsoid(Vector3.Zero, new Vector3(0.84f, 0.74f, 0.94f)), 0.22f * s)
            .Union(head.FlatChain(new Vector3(0, -0.05f, 0), new Vector3(1.05f, 0.82f, 1), new(0, -0.05f, 0.5f, 0.56f), new(0, -0.10f, 1.1f, 0.44f), new(0, -0.08f, 1.58f, 0.40f)), 0.22f * s);
        FigureFrame jaw = head.Child(new Vector3(0, -0.42f, 0.1f), Quaternion.CreateFromYawPitchRoll(0, gape, 0));
        skin.Union(jaw.FlatChain(Vector3.Zero, new Vector3(1.05f, 0.6f, 1), new(0, 0, 0.1f, 0.42f), new(0, -0.06f, 0.85f, 0.36f), new(0, -0.02f, 1.38f, 0.29f)), 0.06f * s, coat.Light, 0.05f * s);
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            // Brows, cheeks, nostrils.
            skin.Union(head.Chain(new(side * 0.30f, 0.44f, 0.80f, 0.10f), new(side * 0.56f, 0.56f, 0.46f, 0.17f), new(side * 0.66f, 0.52f, 0.02f, 0.13f)), 0.12f * s, 0.8f * coat.Base);
            skin.Union(head.Ellipsoid(new Vector3(side * 0.52f, -0.30f, 0.05f), new Vector3(0.34f, 0.36f, 0.42f)), 0.15f * s);
            skin.Union(head.Sphere(side * 0.22f, 0.16f, 1.72f, 0.17f), 0.12f * s);
            skin.Subtract(head.Ellipsoid(new Vector3(side * 0.25f, 0.18f, 1.86f), new Vector3(0.07f, 0.085f, 0.1f)), 0.04f * s, 0.2f * coat.Base, 0.03f * s);
            for (int i = 0; i < (frilled ? 3 : 0); i++)
            {
                // Frills behind the cheeks.
                Vector3 root = new(side * 0.62f, -0.02f - (0.22f * i), -0.28f + (0.1f * i));
                skin.Union(head.Cone(root, 0.13f, root + new Vector3(side * 0.34f, 0.04f - (0.1f * i), -0.42f), 0.02f), 0.06f * s, coat.Dark);
            }
        }
    }

    /// <summary>Two long horns bent back, two short ones on the nose and brow.</summary>
    public static SdfGroup Horns(FigureFrame head, float stretch)
    {
        var horns = new SdfGroup();
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            horns.Union(head.Chain(new(side * 0.40f, 0.52f, -0.38f, 0.20f), new(side * 0.58f, 0.90f * stretch, -0.80f * stretch, 0.155f), new(side * 0.68f, 1.18f * stretch, -1.32f * stretch, 0.10f), new(side * 0.62f, 1.62f * stretch, -1.72f * stretch, 0.022f)));
        }

        return horns.Union(head.Chain(new(0, 0.22f, 1.52f, 0.13f), new(0, 0.42f, 1.56f, 0.08f), new(0, 0.6f * stretch, 1.5f, 0.015f)));
    }

    /// <summary>Teeth of both jaws.</summary>
    public static SdfGroup Teeth(FigureFrame head, float gape)
    {
        var teeth = new SdfGroup();
        FigureFrame jaw = head.Child(new Vector3(0, -0.42f, 0.1f), Quaternion.CreateFromYawPitchRoll(0, gape, 0));
        foreach (float side in (ReadOnlySpan<float>)[1, -1])
        {
            for (int i = 0; i < 5; i++)
            {
                float z = 0.72f + (0.22f * i), x = side * (0.46f - (0.055f * i)), size = i == 4 ? 1.5f : 1;
                teeth.Union(head.Cone(new Vector3(x, -0.32f, z), 0.062f * size, new Vector3(x * 0.98f, -0.36f - (0.16f * size), z - 0.02f), 0.008f));
                teeth.Union(jaw.Cone(new Vector3(0.78f * x, 0.1f, z - 0.14f), 0.048f * size, new Vector3(0.78f * x, 0.26f, z - 0.14f), 0.006f));
            }
        }

        return teeth;
    }

    /// <summary>Tongue and the red of an open mouth.</summary>
    public static SdfGroup Mouth(FigureFrame head, float gape)
    {
        FigureFrame jaw = head.Child(new Vector3(0, -0.42f, 0.1f), Quaternion.CreateFromYawPitchRoll(0, gape, 0));
        return new SdfGroup().Union(jaw.FlatChain(Vector3.Zero, new Vector3(1, 0.4f, 1), new(0, 0.3f, 0.2f, 0.32f), new(0, 0.34f, 0.75f, 0.27f), new(0, 0.42f, 1.2f, 0.16f)))
            .Union(head.Ellipsoid(new Vector3(0, -0.4f, 0.3f), new Vector3(0.4f, 0.2f, 0.4f)), 0.1f * head.Scale);
    }
}
