using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>Measurements of a dinosaur in units of its hips' height, and its head.</summary>
/// <param name="Spine">(x, y, z, radius) from the tip of the tail to the head.</param>
/// <param name="Fore">The left fore leg from shoulder to foot.</param>
/// <param name="Hind">The left hind leg.</param>
/// <param name="Head">Middle of the skull.</param>
/// <param name="HeadPitch">Nod, radians.</param>
/// <param name="HeadSize">Radius of the skull.</param>
/// <param name="Eye">Middle of the left eye in skull units, its radius, how far it looks aside.</param>
/// <param name="BackFrom">Height at which the bars of the back begin.</param>
/// <param name="BackTo">Height at which they are full.</param>
/// <param name="AddHead">Adds the head to the skin; returns what is of another colour: horns or the line of the mouth.</param>
internal sealed record DinosaurForm(
    Vector4[] Spine, Vector4[] Fore, Vector4[] Hind, Vector3 Head, float HeadPitch, float HeadSize, (Vector3 Place, float Radius, float Turn) Eye, float BackFrom, float BackTo,
    Func<SdfGroup, FigureFrame, ReptileParameters, SdfGroup> AddHead)
{
    private static readonly float[] Sides = [1, -1];

    /// <summary>The form for a build: <c>horned</c>, <c>long</c>, otherwise on two legs.</summary>
    public static DinosaurForm For(string build) => build switch { "horned" => Triceratops, "long" => LongNeck, _ => Tyrannosaurus };

    private static DinosaurForm Tyrannosaurus { get; } = new(
        [new(0.5f, 1.02f, -1.62f, 0.02f), new(0.36f, 1.0f, -1.36f, 0.06f), new(0.16f, 0.98f, -1.0f, 0.125f), new(0.03f, 1.0f, -0.6f, 0.215f), new(0, 1.04f, -0.2f, 0.31f), new(0, 1.12f, 0.22f, 0.32f), new(0, 1.32f, 0.52f, 0.235f), new(0, 1.56f, 0.64f, 0.2f), new(0, 1.7f, 0.78f, 0.2f)],
        [new(0.22f, 1.12f, 0.42f, 0.1f), new(0.29f, 0.96f, 0.50f, 0.064f), new(0.26f, 0.92f, 0.66f, 0.046f), new(0.25f, 0.90f, 0.70f, 0.04f)],
        [new(0.22f, 0.96f, -0.12f, 0.275f), new(0.31f, 0.64f, 0.12f, 0.185f), new(0.30f, 0.30f, -0.20f, 0.095f), new(0.30f, 0.10f, -0.08f, 0.105f)],
        new Vector3(0, 1.80f, 0.92f), 0.1f, 0.285f, (new Vector3(0.60f, 0.24f, 0.42f), 0.23f, 0.66f), 1.05f, 1.3f,
        (skin, head, p) =>
        {
            DragonHead.Add(skin, head, p.Coat, 0.3f, false);
            return new SdfGroup();
        });

    private static DinosaurForm Triceratops { get; } = new(
        [new(0.34f, 0.22f, -1.42f, 0.02f), new(0.24f, 0.40f, -1.14f, 0.09f), new(0.08f, 0.66f, -0.78f, 0.22f), new(0, 0.80f, -0.30f, 0.37f), new(0, 0.80f, 0.16f, 0.38f), new(0, 0.76f, 0.50f, 0.28f), new(0, 0.78f, 0.74f, 0.23f)],
        [new(0.26f, 0.66f, 0.40f, 0.17f), new(0.33f, 0.38f, 0.40f, 0.13f), new(0.32f, 0.12f, 0.44f, 0.13f)],
        [new(0.25f, 0.70f, -0.46f, 0.24f), new(0.33f, 0.40f, -0.34f, 0.16f), new(0.32f, 0.12f, -0.46f, 0.14f)],
        new Vector3(0, 0.80f, 0.92f), 0.24f, 0.30f, (new Vector3(0.62f, 0.16f, 0.46f), 0.19f, 0.85f), 0.75f, 1.1f,
        (skin, head, p) =>
        {
            float s = head.Scale;
            skin.Union(head.Ellipsoid(new Vector3(0, 0, 0.1f), new Vector3(0.78f, 0.74f, 0.95f)), 0.15f * s)
                .Union(head.FlatChain(Vector3.Zero, new Vector3(0.9f, 1, 1), new(0, -0.12f, 0.7f, 0.5f), new(0, -0.28f, 1.25f, 0.34f)), 0.15f * s)
                .Union(head.Chain(new(0, -0.22f, 1.3f, 0.3f), new(0, -0.3f, 1.62f, 0.2f), new(0, -0.52f, 1.74f, 0.06f)), 0.06f * s, 0.45f * p.Coat.Dark)
                .Union(head.Ellipsoid(new Vector3(0, -0.52f, 0.75f), new Vector3(0.4f, 0.22f, 0.7f)), 0.08f * s, p.Coat.Light);
            Quaternion tilt = Quaternion.CreateFromYawPitchRoll(0, -0.62f, 0);
            skin.Union(head.Ellipsoid(new Vector3(0, 0.72f, -0.5f), new Vector3(1.42f, 1.22f, 0.15f), tilt), 0.12f * s, p.Coat.Dark, 0.05f * s)
                .Union(head.Ellipsoid(new Vector3(0, 0.62f, -0.36f), new Vector3(1.12f, 0.92f, 0.12f), tilt), 0.04f * s, p.Coat.Base, 0.06f * s);
            FigureFrame frill = head.Child(new Vector3(0, 0.72f, -0.5f), tilt);
            var horns = new SdfGroup();
            for (int i = -5; i <= 5; i++)
            {
                float a = 0.34f * i;
                Vector3 at = new(1.4f * MathF.Sin(a), 1.2f * MathF.Cos(a), 0);
                horns.Union(frill.Cone(at, 0.13f, at * 1.14f, 0.03f));
            }

            foreach (float side in Sides)
            {
                horns.Union(head.Chain(new(side * 0.42f, 0.5f, 0.36f, 0.2f), new(side * 0.5f, 0.92f, 0.78f, 0.155f), new(side * 0.5f, 1.12f * p.Stretch, 1.32f * p.Stretch, 0.1f), new(side * 0.44f, 1.12f * p.Stretch, 1.82f * p.Stretch, 0.02f)));
                skin.Union(head.Sphere(side * 0.55f, 0.34f, 0.42f, 0.2f), 0.1f * s);
                skin.Subtract(head.Sphere(side * 0.3f, -0.1f, 1.34f, 0.08f), 0.04f * s, 0.3f * p.Coat.Base, 0.03f * s);
            }

            return horns.Union(head.Chain(new(0, 0.08f, 1.15f, 0.16f), new(0, 0.32f, 1.3f, 0.1f), new(0, 0.55f * p.Stretch, 1.36f, 0.02f)));
        });

    private static DinosaurForm LongNeck { get; } = new(
        [new(1.0f, 0.16f, -1.55f, 0.02f), new(0.78f, 0.16f, -1.5f, 0.05f), new(0.42f, 0.34f, -1.3f, 0.1f), new(0.12f, 0.64f, -0.92f, 0.2f), new(0, 0.88f, -0.44f, 0.33f), new(0, 0.98f, 0.02f, 0.38f), new(0, 1.10f, 0.40f, 0.28f), new(0, 1.42f, 0.62f, 0.18f), new(0, 1.82f, 0.70f, 0.135f), new(0, 2.16f, 0.74f, 0.12f), new(0, 2.34f, 0.84f, 0.115f)],
        [new(0.26f, 0.92f, 0.28f, 0.17f), new(0.31f, 0.52f, 0.28f, 0.125f), new(0.31f, 0.13f, 0.30f, 0.13f)],
        [new(0.25f, 0.82f, -0.42f, 0.22f), new(0.31f, 0.46f, -0.36f, 0.14f), new(0.31f, 0.13f, -0.40f, 0.135f)],
        new Vector3(0, 2.42f, 0.94f), 0.14f, 0.175f, (new Vector3(0.66f, 0.22f, 0.44f), 0.25f, 0.8f), 0.9f, 1.3f,
        (skin, head, p) =>
        {
            float s = head.Scale;
            skin.Union(head.Ellipsoid(Vector3.Zero, new Vector3(0.86f, 0.8f, 0.96f)), 0.2f * s)
                .Union(head.Ellipsoid(new Vector3(0, -0.2f, 0.8f), new Vector3(0.72f, 0.54f, 0.78f)), 0.22f * s)
                .Union(head.Ellipsoid(new Vector3(0, 0.52f, 0.2f), new Vector3(0.34f, 0.3f, 0.46f)), 0.2f * s);
            List<Vector4> mouth = [];
            foreach (float side in Sides)
            {
                skin.Subtract(head.Sphere(side * 0.24f, 0.06f, 1.46f, 0.09f), 0.06f * s, 0.3f * p.Coat.Base, 0.04f * s);
            }

            for (int i = -8; i <= 8; i++)
            {
                float a = 0.2f * i, y = -0.34f + (0.16f * MathF.Pow(MathF.Abs(i) / 8f, 2));
                Vector3 o = new(MathF.Sin(a), 0, MathF.Cos(a));
                if (skin.Trace(head.Point(new Vector3(0, y, 0.4f) + (3 * o)), head.Direction(-o.X, 0, -o.Z), 3 * s) is { } hit)
                {
                    mouth.Add(new Vector4(head.ToLocal(hit), 0.032f));
                }
            }

            return mouth.Count > 2 ? new SdfGroup().Union(head.Chain([.. mouth])) : new SdfGroup();
        });
}
