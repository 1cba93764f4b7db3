using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Hair built from locks that are laid over the scalp and hang over neck and shoulders. Directions are those of the head from the
/// middle of its cranium; lengths are units of the head.</summary>
internal sealed partial class HairModel
{
    private readonly FigureFrame _head;
    private readonly HairLook _look;
    private readonly RandomStream _stream;
    private readonly SdfShape _body;
    private readonly Vector3 _down;
    private HairMesh _mesh = new();
    private readonly bool _isClose;
    private int _strands;

    /// <summary>Prepares hair.</summary>
    /// <param name="head">Frame of the head.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="body">What hanging hair lies on: shoulders and clothes.</param>
    /// <param name="stream">Variation from lock to lock.</param>
    /// <param name="isClose">Whether single strands are seen, as in portraits.</param>
    public HairModel(FigureFrame head, HairLook look, SdfShape body, RandomStream stream, bool isClose = false)
    {
        (_head, _look, _body, _stream, _isClose) = (head, look, body, stream, isClose);
        _down = Vector3.Transform(-Vector3.UnitY, Quaternion.Conjugate(head.Rotation));
    }

    /// <summary>Builds the hair of the scalp.</summary>
    public IEnumerable<Part> Build()
    {
        switch (_look.Style)
        {
            case HairStyle.Parted: Parted(); break;
            case HairStyle.Tousled: Tousled(); break;
            case HairStyle.SweptBack: SweptBack(); break;
            case HairStyle.Mop: Mop(); break;
            case HairStyle.Buzz: Buzz(); break;
            case HairStyle.Curly: Curls(0); break;
            case HairStyle.Ringlets: Curls(0.62f); break;
            case HairStyle.Bob: Falling(length: 0.46f, wave: 0.008f, curlIn: 0.62f); break;
            case HairStyle.Long: Falling(length: 0.98f, wave: 0.014f, curlIn: 0.25f); break;
            case HairStyle.Wavy: Falling(length: 0.86f, wave: 0.052f, curlIn: 0.1f); break;
            case HairStyle.Ponytail: Combed([TailTie]); Tail(TailTie, 0.86f, 0.155f); break;
            case HairStyle.Bun: Combed([Direction(MathF.PI, 1.22f)]); Bun(Direction(MathF.PI, 1.22f)); break;
            case HairStyle.Pigtails: Parting(Direction(1.72f, 0.10f), d => Tail(d, 0.52f, 0.125f)); break;
            case HairStyle.Braids: Parting(Direction(1.86f, -0.26f), d => Braid(d, 0.86f, 0.088f)); break;
            case HairStyle.Down: Down(); break;
            case HairStyle.Wreath: Wreath(); break;
            case HairStyle.Mohawk: Mohawk(); break;
            default: break;
        }

        if (!(_look.IsDrawn && _look.HasBangs) && _look.Style is HairStyle.Bob or HairStyle.Long or HairStyle.Wavy or HairStyle.Ponytail or HairStyle.Bun or HairStyle.Pigtails or HairStyle.Braids)
        {
            Face();
        }

        if (!_mesh.IsEmpty)
        {
            yield return new Part(_mesh.ToMesh(), Material(_look));
        }

        foreach (Part layer in Drawn())
        {
            yield return layer;
        }

        foreach (Part tie in Ties())
        {
            yield return tie;
        }
    }

    /// <summary>Strands with a soft gloss.</summary>
    public static Material Material(HairLook look) => new()
    {
        Name = "hair",
        BaseColor = look.Color,
        Roughness = 0.50f,
        Specular = 0.016f,
        Sheen = 0.02f,
        Translucency = 0.24f,
        Pattern = new HairPattern(420),
    };

    /// <summary>A direction by azimuth from the front (positive to the left) and elevation, radians.</summary>
    private static Vector3 Direction(float azimuth, float elevation) => new(
        MathF.Sin(azimuth) * MathF.Cos(elevation), MathF.Sin(elevation), MathF.Cos(azimuth) * MathF.Cos(elevation));

    /// <summary>The point of the scalp in a direction, at a height above the skin.</summary>
    private static Vector3 Scalp(Vector3 direction, float lift)
    {
        Vector3 d = Vector3.Normalize(direction);
        return PersonHead.Cranium + (d * (PersonHead.CraniumRadii + new Vector3(lift)));
    }

    private static Vector3 Slerp(Vector3 a, Vector3 b, float t)
    {
        float angle = MathF.Acos(Math.Clamp(Vector3.Dot(a, b), -1, 1)), s = MathF.Sin(angle);
        return s < 1e-3f ? Vector3.Normalize(Vector3.Lerp(a, b, t)) : ((a * MathF.Sin((1 - t) * angle)) + (b * MathF.Sin(t * angle))) / s;
    }

    /// <summary>Narrow at the root, full in the middle, pointed at the tip.</summary>
    private static float Profile(float t) => (0.62f + (0.38f * Noise.SmoothStep(0, 0.25f, t))) * MathF.Pow(MathF.Max(0, 1 - (t * t * t * t)), 0.65f);

    /// <summary>Swells from the root and runs out in a long point, as a lock that is modelled.</summary>
    private static float Tapered(float t) => (0.50f + (0.50f * Noise.SmoothStep(0, 0.35f, t))) * MathF.Pow(MathF.Max(0, 1 - (t * t * MathF.Sqrt(t))), 0.80f);

    /// <summary>High at the back and to one side, so that a tail is seen from the front.</summary>
    private Vector3 TailTie => Direction(2.45f * (_look.Part >= 0 ? 1 : -1), 0.80f);

    private float Lift(float lift) => _look.IsUnderHat ? MathF.Min(lift * 0.3f, 0.016f) : lift * _look.Volume;

    /// <summary>Locks from the parting over the sides, hanging down all round but for the face.</summary>
    private void Falling(float length, float wave, float curlIn)
    {
        const int Count = 40, Layers = 3, PerWisp = 4;
        float face = _look.HasBangs ? 0.98f : 0.92f, part = 0.30f * _look.Part;
        Nape(length, curlIn);
        for (int layer = 0; layer < Layers; layer++)
        {
            for (int i = 0; i < Count; i++)
            {
                RandomStream r = _stream.Child("fall").Child((layer * Count) + i);
                float t = (i + (0.37f * layer)) / Count, azimuth = face + ((MathF.Tau - (2 * face)) * t);
                float away = MathF.Min(azimuth, MathF.Tau - azimuth), back = (away - face) / (MathF.PI - face);
                float sagittal = float.Lerp(0.86f, 1.95f, MathF.Pow(back, 0.8f));
                Vector3 from = Vector3.Normalize(new Vector3(part * (1 - (0.6f * back)), MathF.Sin(sagittal), MathF.Cos(sagittal)));
                Vector3 to = Direction(azimuth + r.Range(-0.03f, 0.03f), -0.05f);

                // Thin where it begins beside the face; neighbours run together into wisps of their own length and bend.
                float lift = Lift(0.040f + (0.022f * layer) + r.Range(-0.006f, 0.006f)) * float.Lerp(0.58f, 1, Noise.SmoothStep(0, 0.22f, back));
                int wisp = (i + (2 * layer)) / PerWisp;
                RandomStream w = _stream.Child("wisp").Child((layer * Count) + wisp);
                float middle = (((wisp * PerWisp) - (2 * layer) + (0.5f * (PerWisp - 1)) + (0.37f * layer)) / Count * (MathF.Tau - (2 * face))) + face;
                var lockOf = new Hanging(
                    from,
                    to,
                    Lift(0.004f + (0.012f * layer)),
                    _look.IsUnderHat ? 0.03f : lift,
                    (length * w.Range(0.84f, 1.06f) * r.Range(0.96f, 1.02f)) + (0.06f * back),
                    wave,
                    r.Range(-0.12f, 0.12f) + (away * 1.5f),
                    (curlIn * (length > 0.6f ? Noise.SmoothStep(1.1f, 2.0f, away) - 0.25f : 1)) + w.Range(-0.16f, 0.16f),
                    length > 0.6f ? 0.12f * Noise.SmoothStep(1.6f, face, away) : 0.08f,
                    layer == 0 ? 0.092f : 0.078f - (0.008f * layer),
                    0.36f * (azimuth - middle));
                AddHanging(lockOf, w.Range(0.86f, 1.12f) * r.Range(0.92f, 1.08f) * (0.94f + (0.04f * layer)));
            }
        }
    }

    /// <summary>Broad locks behind the neck, their faces to the front, fill what hangs at the sides: one sees hair between neck and hair and no
    /// hollow.</summary>
    private void Nape(float length, float curlIn)
    {
        const int Count = 24;
        const float Ear = 1.52f, StrayLight = 2.0f;
        for (int i = 0; i < Count; i++)
        {
            RandomStream r = _stream.Child("nape").Child(i);
            float azimuth = float.Lerp(Ear, MathF.Tau - Ear, i / (Count - 1f));
            AddHanging(
                new Hanging(
                    Direction(azimuth, 0.35f), Direction(azimuth, -0.30f), -0.05f, -0.040f, (0.88f * length) + r.Range(-0.06f, 0.02f), 0, 0, curlIn, 0, 0.080f, 0) { Facing = 1 },
                (_look.IsDrawn ? 0.62f : StrayLight) * r.Range(0.92f, 1.08f));
        }
    }

    private void AddHanging(Hanging h, float shade)
    {
        const int Over = 9, Below = 11;
        Span<Vector3> path = stackalloc Vector3[Over + Below];
        Span<Vector3> outwards = stackalloc Vector3[Over + Below];
        for (int i = 0; i < Over; i++)
        {
            float t = i / (Over - 1f);
            Vector3 d = Slerp(h.From, h.To, t);
            path[i] = Scalp(d, float.Lerp(h.RootLift, h.Lift, MathF.Sin(t * MathF.PI * 0.5f)));
            outwards[i] = d;
        }

        Vector3 heading = Vector3.Normalize(path[Over - 1] - path[Over - 2]);
        float step = h.Length / Below;
        Vector3 radial = Vector3.Normalize(new Vector3(h.To.X, 0, h.To.Z));
        Vector3 at = path[Over - 1];
        for (int i = 0; i < Below; i++)
        {
            float t = (i + 1f) / Below;

            // Below the head hair falls in towards the neck; beside the face only under the jaw.
            float inwards = 0.15f * Noise.SmoothStep(h.Clear, h.Clear + 0.2f, t) * Noise.SmoothStep(0.80f, 0.50f, t);
            heading = Vector3.Normalize(Vector3.Lerp(heading, _down, 0.5f) - (radial * ((h.CurlIn * 0.42f * t * t) + inwards)));
            at = PushOut(at + (heading * step), 0.030f);
            Vector3 sideways = Vector3.Cross(_down, radial);
            float swing = h.Wave * Noise.SmoothStep(0, 0.3f, t);
            path[Over + i] = at + (radial * (swing * MathF.Sin((t * 9) + h.Phase))) + (sideways * ((0.8f * swing * MathF.Cos((t * 9) + h.Phase)) + (h.Gather * t * t)));
            outwards[Over + i] = Vector3.Normalize(Vector3.Lerp(radial, Vector3.UnitZ + (0.4f * radial), h.Facing) - (0.12f * _down));
        }

        Add(path, outwards, h.Width, 0.36f, shade, Profile);
    }

    /// <summary>Keeps hanging hair off shoulders and clothes.</summary>
    private Vector3 PushOut(Vector3 local, float margin)
    {
        Vector3 world = _head.Point(local);
        float gap = (margin * _head.Scale) - _body.Distance(world);
        return gap <= 0 ? local : _head.ToLocal(world + (_body.Normal(world, 0.01f * _head.Scale) * gap));
    }

    private void Add(ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, float width, float thickness, float shade, Func<float, float> profile)
    {
        (Vector3[] points, Vector3[] directions) = ToModel(path, outwards);
        _mesh.AddLock(points, directions, width * _head.Scale, thickness, shade, profile);
        if (_isClose)
        {
            AddStrands(points, directions, width * _head.Scale, thickness, shade);
        }
    }

    /// <summary>Fine strands that lie loosely over a lock: they break its outline and carry the light.</summary>
    private void AddStrands(Vector3[] points, Vector3[] directions, float width, float thickness, float shade)
    {
        const int PerLock = 3;
        const float Thin = 0.085f, Loose = 0.16f;
        var path = new Vector3[points.Length];
        for (int s = 0; s < PerLock; s++)
        {
            RandomStream r = _stream.Child("strand").Child(_strands++);
            float aside = r.Range(-0.85f, 0.85f), drift = r.Range(-0.35f, 0.35f), rise = r.Range(0.25f, 1f);
            for (int i = 0; i < path.Length; i++)
            {
                float t = i / (path.Length - 1f), u = aside + (drift * t);
                Vector3 along = points[Math.Min(i + 1, path.Length - 1)] - points[Math.Max(i - 1, 0)];
                Vector3 side = Vector3.Cross(along, directions[i]);
                side = side.LengthSquared() > 1e-12f ? Vector3.Normalize(side) : Vector3.Zero;
                float arch = thickness * MathF.Max(0, 1 - (u * u)), loose = Loose * rise * MathF.Sin(MathF.PI * MathF.Min(1, 0.15f + t));
                path[i] = points[i] + (side * (width * u)) + (directions[i] * (width * (arch + loose)));
            }

            _mesh.AddLock(path, directions, width * Thin, 0.5f, shade * r.Range(0.90f, 1.14f), Profile);
        }
    }

    private void AddCurl(ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards, float width, float thickness, float shade, Func<float, float> profile)
    {
        (Vector3[] points, Vector3[] directions) = ToModel(path, outwards);
        _mesh.AddCurl(points, directions, width * _head.Scale, thickness, shade, profile);
    }

    private (Vector3[] Points, Vector3[] Directions) ToModel(ReadOnlySpan<Vector3> path, ReadOnlySpan<Vector3> outwards)
    {
        var points = new Vector3[path.Length];
        var directions = new Vector3[path.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = _head.Point(path[i]);
            directions[i] = Vector3.Transform(outwards[i], _head.Rotation);
        }

        return (points, directions);
    }

    /// <summary>A lock that runs over the scalp and then hangs.</summary>
    /// <param name="From">Direction of the root.</param>
    /// <param name="To">Direction where it leaves the head.</param>
    /// <param name="RootLift">Height above the scalp at the root.</param>
    /// <param name="Lift">Height where it leaves the head.</param>
    /// <param name="Length">Length below.</param>
    /// <param name="Wave">Amplitude of waves.</param>
    /// <param name="Phase">Where the waves start, radians.</param>
    /// <param name="CurlIn">How much the tip turns to the neck.</param>
    /// <param name="Clear">Share of the length along which it keeps clear of face and neck.</param>
    /// <param name="Width">Half width.</param>
    /// <param name="Gather">Shift of the tip round the head, to where neighbours meet.</param>
    private readonly record struct Hanging(
        Vector3 From, Vector3 To, float RootLift, float Lift, float Length, float Wave, float Phase, float CurlIn, float Clear, float Width, float Gather)
    {
        /// <summary>How far the lock below the head turns its broad side from outwards, 0, to the front, 1.</summary>
        public float Facing { get; init; }
    }
}
