using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Festive;

/// <summary>One shell of a firework at the moment of its fullest bloom.</summary>
/// <param name="Kind">How it breaks.</param>
/// <param name="Heart">Its middle, metres.</param>
/// <param name="Radius">How far its stars fly, metres.</param>
/// <param name="Fall">How far they droop, share of the radius.</param>
/// <param name="Thick">Radius of a trail at its end, metres.</param>
/// <param name="Rays">Stars of a full ball.</param>
/// <param name="Glow">Radiance.</param>
internal sealed record FireworkShell(FireworkKind Kind, Vector3 Heart, float Radius, float Fall, float Thick, int Rays, float Glow)
{
    private const float GoldenAngle = 2.39996f;

    /// <summary>Adds it to a model.</summary>
    /// <param name="model">Where to.</param>
    /// <param name="hue">Its colour.</param>
    /// <param name="second">Colour of its heart.</param>
    /// <param name="number">Tells materials apart.</param>
    /// <param name="stream">Random numbers.</param>
    public void Build(ModelBuilder model, LinearRgb hue, LinearRgb second, int number, RandomStream stream)
    {
        LinearRgb gold = Kind is FireworkKind.Willow ? LinearRgb.Lerp(LinearRgb.FromHex("#ffb54a"), hue, 0.25f) : hue;
        Material trail = Presets.Glow(gold, 0.8f * Glow, "trail" + number), star = Presets.Glow(LinearRgb.Lerp(gold, LinearRgb.White, 0.3f), 1.7f * Glow, "spark" + number), inner = Presets.Glow(second, 1.2f * Glow, "heart" + number);
        PolyMesh trails = new(), stars = new(), hearts = new();
        switch (Kind)
        {
            case FireworkKind.Willow:
                for (int i = 0; i < Rays; i++)
                {
                    Vector3 d = Direction(i, Rays, 0.35f);
                    Trail(trails, d, Radius * stream.Range(0.75f, 1), 0.75f, 0.05f, 0.8f);
                    Crumbs(stars, d, Radius * 0.9f, 0.75f, 5, stream);
                }

                break;
            case FireworkKind.Ring:
                var tilt = Quaternion.CreateFromYawPitchRoll(stream.Range(-0.5f, 0.5f), stream.Range(0.9f, 1.5f), stream.Range(-0.5f, 0.5f));
                int number2 = Rays * 2 / 3;
                for (int i = 0; i < number2; i++)
                {
                    (float s, float c) = MathF.SinCos(MathF.Tau * i / number2);
                    Vector3 d = Vector3.Transform(new Vector3(c, 0, s), tilt);
                    Trail(trails, d, Radius, 0.4f * Fall, 0.72f, 1);
                    Star(stars, On(d, Radius, 0.4f * Fall, 1.02f), 2.3f);
                }

                for (int i = 0; i < Rays / 3; i++)
                {
                    Trail(hearts, Direction(i, Rays / 3, 0), 0.42f * Radius, Fall, 0.2f, 0.8f);
                }

                break;
            case FireworkKind.Palm:
                for (int i = 0; i < 15; i++)
                {
                    Vector3 d = Vector3.Normalize(Direction(i, 15, 0.25f) + new Vector3(0, 0.25f, 0));
                    Trail(trails, d, Radius * stream.Range(0.85f, 1.08f), 0.5f, 0.04f, 2.6f);
                    Crumbs(stars, d, Radius, 0.5f, 16, stream);
                }

                break;
            case FireworkKind.Peony:
                for (int i = 0; i < 3 * Rays; i++)
                {
                    Vector3 d = Direction(i, 3 * Rays, 0);
                    float reach = Radius * (i % 3 == 0 ? 0.55f : stream.Range(0.88f, 1.04f));
                    Star(i % 3 == 0 ? hearts : stars, On(d, reach, Fall, 1), stream.Range(1.5f, 2.4f));
                }

                break;
            default:
                for (int i = 0; i < Rays; i++)
                {
                    Vector3 d = Direction(i, Rays, 0);
                    bool isHeart = i % 3 == 2;
                    float reach = Radius * (isHeart ? 0.5f : 1) * stream.Range(0.92f, 1.06f);
                    Trail(isHeart ? hearts : trails, d, reach, Fall, 0.14f, 1);
                    Star(isHeart ? hearts : stars, On(d, reach, Fall, 1.01f), 2);
                    Crumbs(stars, d, reach, Fall, 2, stream);
                }

                break;
        }

        Star(hearts, Heart, 3.4f);
        foreach ((PolyMesh mesh, Material material) in new[] { (trails, trail), (stars, star), (hearts, inner) })
        {
            if (mesh.FaceCount > 0)
            {
                model.Add(mesh, material, 1.4f);
            }
        }
    }

    /// <summary>Where a star is at a share of its way.</summary>
    private Vector3 On(Vector3 direction, float reach, float fall, float t) => Heart + (direction * (reach * t)) - new Vector3(0, fall * Radius * t * t, 0);

    /// <summary>The i-th of directions spread evenly over a ball, lifted.</summary>
    private static Vector3 Direction(int i, int count, float lift)
    {
        float y = 1 - (2 * (i + 0.5f) / count), r = MathF.Sqrt(MathF.Max(0, 1 - (y * y)));
        return Vector3.Normalize(new Vector3(r * MathF.Sin(i * GoldenAngle), y + lift, r * MathF.Cos(i * GoldenAngle)));
    }

    private void Trail(PolyMesh mesh, Vector3 direction, float reach, float fall, float from, float thick) => mesh.Join(
        Shapes.Tube([.. Enumerable.Range(0, 7).Select(k => On(direction, reach, fall, float.Lerp(from, 1, k / 6f)))], t => thick * Thick * (0.22f + (0.9f * t)), 5));

    private void Star(PolyMesh mesh, Vector3 at, float size) => mesh.Join(Shapes.Sphere(size * Thick, 6).Move(at));

    /// <summary>Sparks that a trail sheds.</summary>
    private void Crumbs(PolyMesh mesh, Vector3 direction, float reach, float fall, int count, RandomStream stream)
    {
        for (int k = 0; k < count; k++)
        {
            Star(mesh, On(direction, reach, fall, stream.Range(0.5f, 1.12f)) + (stream.Direction() * (0.045f * Radius)), stream.Range(0.4f, 0.9f));
        }
    }
}
