using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>Hair as anime draws it. Each layer is a part of its own, so that outlines run between them.</summary>
internal sealed partial class HairModel
{
    /// <summary>How much lighter and darker layers are, which tells them apart where light is flat.</summary>
    private const float FringeShade = 1.10f, SideShade = 1.0f, WindShade = 0.86f;

    private IEnumerable<Part> Drawn()
    {
        if (!_look.IsDrawn || _look.Style is HairStyle.Bald or HairStyle.Buzz or HairStyle.Wreath or HairStyle.Down or HairStyle.Mohawk)
        {
            yield break;
        }

        if (_look.HasBangs)
        {
            // Two layers of the fringe overlap, so that a line is drawn round every second lock.
            foreach (int layer in (int[])[0, 1])
            {
                _mesh = new HairMesh();
                Fringe(layer);
                yield return Layer(layer == 0 ? "hair fringe" : "hair locks", FringeShade - (0.10f * layer));
            }

            _mesh = new HairMesh();
            SideLocks();
            yield return Layer("hair sides", SideShade);
        }

        if (_look.Style is HairStyle.Long or HairStyle.Wavy or HairStyle.Bob)
        {
            _mesh = new HairMesh();
            Windblown(_look.Style == HairStyle.Bob ? 0.5f : 1);
            yield return Layer("hair ends", WindShade);
        }

        _mesh = new HairMesh();
        Cowlick();
        yield return Layer("hair crown", FringeShade);
    }

    private Part Layer(string name, float shade) => new(_mesh.ToMesh(), Material(_look) with { Name = name, BaseColor = _look.Color * shade });

    /// <summary>Broad locks from the crown that end in points between and beside the eyes.</summary>
    /// <param name="layer">0 the upper locks, 1 those between and below them.</param>
    private void Fringe(int layer)
    {
        int count = layer == 0 ? 5 : 6;
        Span<Vector3> path = stackalloc Vector3[14];
        Span<Vector3> outwards = stackalloc Vector3[14];
        float aside = MathF.Sign(_look.Part);
        for (int i = 0; i < count; i++)
        {
            RandomStream r = _stream.Child("fringe").Child((10 * layer) + i);
            float x = ((2f * i) / (count - 1)) - 1, temple = x * x;
            Vector3 from = Vector3.Normalize(new Vector3((0.12f * aside) + (0.24f * x), 1, 0.16f));
            Vector3 over = Direction((0.72f * x) + (0.06f * aside), 0.76f);
            Vector3 to = Direction((0.92f * x) + (0.10f * aside * (1 - temple)) + r.Range(-0.05f, 0.05f), (layer == 0 ? 0.02f : 0.12f) - (0.34f * temple) + r.Range(-0.06f, 0.05f));
            for (int k = 0; k < path.Length; k++)
            {
                float s = k / (path.Length - 1f);
                Vector3 d = Slerp(Slerp(from, over, s), Slerp(over, to, s), s);
                path[k] = Scalp(d, (layer == 0 ? 0.092f : 0.074f) + (0.040f * MathF.Sin(s * 2.6f)));
                outwards[k] = d;
            }

            Add(path, outwards, layer == 0 ? 0.125f : 0.105f, 0.24f, r.Range(0.96f, 1.04f), Pointed);
        }
    }

    /// <summary>A long lock before each ear, down to the collar bone, and a shorter one beside it.</summary>
    private void SideLocks()
    {
        bool isShort = _look.Style is HairStyle.Bob or HairStyle.Bun;
        for (int side = -1; side <= 1; side += 2)
        {
            for (int i = 0; i < 3; i++)
            {
                RandomStream r = _stream.Child("side").Child((side * 10) + 20 + i);
                float length = (isShort ? 0.34f : 0.74f) * (i switch { 0 => 0.52f, 1 => 1, _ => 0.84f }) * r.Range(0.92f, 1.08f);
                AddHanging(
                    new Hanging(
                        Direction(side * (0.62f + (0.12f * i)), 0.86f), Direction(side * (1.06f + (0.13f * i)), -0.02f), 0.060f, 0.086f - (0.008f * i), length, 0.014f, (1.7f * i) + side, -0.10f, 0.75f, 0.070f, 0.04f * side),
                    r.Range(0.95f, 1.05f));
            }
        }
    }

    /// <summary>Ends of the long hair that a breeze lifts to one side.</summary>
    /// <param name="reach">Share of the full length.</param>
    private void Windblown(float reach)
    {
        const int Count = 11, Steps = 16;
        Span<Vector3> path = stackalloc Vector3[Steps];
        Span<Vector3> outwards = stackalloc Vector3[Steps];
        float lee = _look.Part >= 0 ? 1 : -1;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("wind").Child(i);
            float s = i / (Count - 1f), azimuth = lee * float.Lerp(1.75f, 4.35f, s), strength = r.Range(0.55f, 1) * (1 - (0.45f * s)), length = reach * r.Range(1.05f, 1.5f);
            Vector3 root = Direction(azimuth, 0.30f), radial = Vector3.Normalize(root with { Y = 0 });
            Vector3 at = Scalp(root, 0.05f);
            for (int k = 0; k < Steps; k++)
            {
                float t = k / (Steps - 1f);
                path[k] = at;
                outwards[k] = Vector3.Normalize((0.30f * radial) + Vector3.UnitZ);
                float lift = strength * t * (0.85f + (0.35f * MathF.Sin((5.2f * t) + i)));
                Vector3 heading = Vector3.Normalize(_down + (0.10f * radial) + (lift * lee * 1.05f * Vector3.UnitX) - (0.10f * Vector3.UnitZ));
                at = PushOut(at + (heading * (length / Steps)), 0.030f);
            }

            Add(path, outwards, 0.088f, 0.22f, r.Range(0.95f, 1.06f), Pointed);
        }
    }

    /// <summary>Short strands that stand up from the crown.</summary>
    private void Cowlick()
    {
        Span<Vector3> path = stackalloc Vector3[9];
        Span<Vector3> outwards = stackalloc Vector3[9];
        float aside = MathF.Sign(_look.Part);
        for (int i = 0; i < 3; i++)
        {
            RandomStream r = _stream.Child("cowlick").Child(i);
            Vector3 way = Vector3.Normalize(new Vector3(aside * (i == 1 ? -0.5f : 0.7f), 0.55f, 0.25f));
            Vector3 at = Scalp(Direction(aside * 0.25f * (i - 1), 1.38f), 0.06f);
            for (int k = 0; k < path.Length; k++)
            {
                float t = k / (path.Length - 1f);
                path[k] = at + (way * (r.Range(0.20f, 0.30f) * (i == 0 ? 1.25f : 0.7f) * t)) - new Vector3(0, 0.14f * t * t, 0);
                outwards[k] = Vector3.Normalize(new Vector3(0, 0.6f, 1));
            }

            Add(path, outwards, 0.030f, 0.25f, 1, Pointed);
        }
    }

    /// <summary>Full from the root, then a long straight point.</summary>
    private static float Pointed(float t) => (0.70f + (0.30f * Noise.SmoothStep(0, 0.3f, t))) * MathF.Min(1, 1.9f * (1 - t));
}
