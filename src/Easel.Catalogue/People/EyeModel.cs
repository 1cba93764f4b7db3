using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Eyes with lids, lashes and eyebrows. The lids belong to the skin: a swelling over the eyeball with an almond cut out of it.</summary>
internal sealed class EyeModel
{
    /// <summary>Thickness of a lid relative to the eyeball.</summary>
    private const float LidFactor = 1.10f;

    private readonly FigureFrame _head;
    private readonly FaceLook _look;
    private readonly FigureFrame[] _eyes = new FigureFrame[2];
    private readonly float _half;
    private readonly float _up;
    private readonly float _down;

    /// <summary>Places the eyes.</summary>
    /// <param name="head">Frame of the head.</param>
    /// <param name="look">The face.</param>
    /// <param name="left">Where the left eye is on the face, head units.</param>
    /// <param name="right">The same for the right eye.</param>
    public EyeModel(FigureFrame head, FaceLook look, Vector3 left, Vector3 right)
    {
        (_head, _look) = (head, look);
        (_half, _up, _down) = look.EyeOpening;
        for (int i = 0; i < 2; i++)
        {
            // The ball stands just behind the face; the corners of the eye follow the face's curve and rise outwards.
            Vector3 at = (i == 0 ? left : right) - new Vector3(0, 0, look.EyeRadius - 0.002f);
            float side = PersonSkeleton.Side(i);
            _eyes[i] = head.Child(at, Quaternion.CreateFromYawPitchRoll(side * 0.14f, 0, side * (look.IsFeminine ? 0.10f : 0.03f)));
        }
    }

    /// <summary>Raises the lids on the skin of a face and opens them.</summary>
    public void Carve(SdfGroup skin)
    {
        float u = _head.Scale, r = _look.EyeRadius;
        foreach (FigureFrame eye in _eyes)
        {
            skin.Union(eye.Sphere(0, 0, 0, LidFactor * r), 0.045f * u);
        }

        foreach (FigureFrame eye in _eyes)
        {
            // The crease above the upper lid.
            const int Steps = 5;
            var crease = new Vector4[Steps];
            for (int k = 0; k < Steps; k++)
            {
                float t = (2f * k / (Steps - 1)) - 1, x = t * 1.02f * _half;
                Vector3 at = OnLid(x, Edge(x * 0.96f, _up) + 0.026f + (0.012f * (1 - (t * t))), LidFactor + 0.01f);
                crease[k] = new Vector4(at, 0.008f);
            }

            skin.Subtract(eye.Chain(crease), 0.016f * u);
            if (!_look.AreEyesClosed)
            {
                skin.Subtract(Almond(eye), 0.008f * u);
            }
        }
    }

    /// <summary>Builds eyeballs, lashes and brows.</summary>
    /// <param name="onFace">The point of the face at (x, y), head units.</param>
    public IEnumerable<Part> Build(Func<float, float, Vector3> onFace)
    {
        for (int i = 0; i < 2; i++)
        {
            yield return Ball(i);
        }

        float fine = 0.0075f * _head.Scale;
        yield return new Part(
            SdfMesher.Build(Lashes(), fine),
            new Material { Name = "lashes", BaseColor = LinearRgb.FromHex(_look.IsFeminine ? "#1a100e" : "#2a1b16"), Roughness = 0.6f });
        yield return Brows(onFace);
    }

    private Part Ball(int i)
    {
        FigureFrame eye = _eyes[i];
        float side = PersonSkeleton.Side(i), r = _look.EyeRadius;
        var pattern = new EyePattern
        {
            Iris = _look.Iris,
            White = LinearRgb.FromHex("#f1ebe4"),
            IrisAngle = _look.IrisAngle,
            PupilAngle = 0.44f * _look.IrisAngle,
            Glint = Vector3.Normalize(new Vector3(0.20f, 0.26f, 0.92f)),
            GlintAngle = 0.155f,
            GlintRadiance = 1.2f,
        };

        // The ball is turned outwards with the face, but the iris looks where the figure looks.
        Part ball = Eye.Build(eye.Origin, new Vector3(r * _head.Scale), eye.Rotation, pattern);
        Quaternion gaze = Quaternion.CreateFromYawPitchRoll((side * 0.115f) - _look.Gaze, 0.02f, 0);
        Vector3[] rest = [.. ball.Mesh.Rest.Select(v => Vector3.Transform(v, gaze))];
        return ball with { Mesh = new Mesh(ball.Mesh.Positions, ball.Mesh.Normals, ball.Mesh.Indices, rest: ImmutableCollectionsMarshal.AsImmutableArray(rest)) };
    }

    /// <summary>The opening between the lids: what two large spheres have in common, pointed at both corners.</summary>
    private SdfGroup Almond(FigureFrame eye)
    {
        float front = _look.EyeRadius * 0.98f;
        float top = Radius(_up), bottom = Radius(_down);
        return new SdfGroup()
            .Union(eye.Ellipsoid(new Vector3(0, _up - top, front), new Vector3(top, top, top)))
            .Intersect(eye.Ellipsoid(new Vector3(0, bottom - _down, front), new Vector3(bottom, bottom, bottom)));
    }

    /// <summary>Radius of the circle through both corners of the eye and a point above the middle.</summary>
    private float Radius(float height) => ((_half * _half) + (height * height)) / (2 * height);

    /// <summary>Height of a lid's edge at a distance from the middle of the eye.</summary>
    private float Edge(float x, float height)
    {
        float r = Radius(height);
        return height - r + MathF.Sqrt(MathF.Max(0, (r * r) - (x * x)));
    }

    /// <summary>The point of the lid at (x, y) of the eye's frame.</summary>
    private Vector3 OnLid(float x, float y, float factor)
    {
        float r = _look.EyeRadius * factor;
        return new Vector3(x, y, MathF.Sqrt(MathF.Max(0.04f * r * r, (r * r) - (x * x) - (y * y))));
    }

    /// <summary>A dark cord along the edge of each upper lid, thicker outwards, with a few lashes for women; closed eyes have it below.</summary>
    private SdfGroup Lashes()
    {
        const int Steps = 9;
        var lashes = new SdfGroup();
        float strong = _look.IsFeminine ? (_look.IsChild ? 0.0095f : 0.0112f) : 0.0068f;
        for (int i = 0; i < 2; i++)
        {
            FigureFrame eye = _eyes[i];
            float side = PersonSkeleton.Side(i);
            var cord = new Vector4[Steps];
            for (int k = 0; k < Steps; k++)
            {
                // From the inner corner to the outer one.
                float t = k / (Steps - 1f), x = side * float.Lerp(-0.98f, 1.04f, t) * _half;
                float y = _look.AreEyesClosed ? -Edge(x, _down) : Edge(x, _up) + 0.002f;
                float thick = strong * (0.40f + (0.75f * MathF.Sin(MathF.PI * MathF.Pow(t, 0.75f))) + (_look.IsFeminine ? 0.30f * t : 0));
                cord[k] = new Vector4(OnLid(x, y, LidFactor - 0.01f), thick);
            }

            lashes.Union(eye.Chain(cord));
            for (int k = 0; _look.IsFeminine && k < 4; k++)
            {
                float t = 0.45f + (0.19f * k), x = side * float.Lerp(-1, 1, MathF.Min(1, 0.5f + (0.5f * t))) * _half;
                Vector3 root = OnLid(x, _look.AreEyesClosed ? -Edge(x, _down) : Edge(x, _up), LidFactor);
                Vector3 tip = root + new Vector3(side * (0.008f + (0.020f * t)), (_look.AreEyesClosed ? -1 : 1) * (0.026f - (0.010f * t)), 0.016f - (0.004f * k));
                lashes.Union(eye.Cone(root, 0.0065f, tip, 0.0020f));
            }
        }

        return lashes;
    }

    /// <summary>Short hairs side by side along an arc, each lying on the face.</summary>
    private Part Brows(Func<float, float, Vector3> onFace)
    {
        const int Hairs = 16, Steps = 5;
        var mesh = new HairMesh();
        (float ex, float ey) = _look.Eye;
        float height = ey + _up + (_look.IsChild ? 0.098f : _look.IsFeminine ? 0.088f : 0.074f) + (_look.Smile > 0.7f ? 0.010f : 0);
        float thick = _look.IsChild ? 0.011f : _look.IsFeminine ? 0.0105f : 0.0175f;
        float sorrow = _look.Smile < 0 ? 0.05f : 0;
        var path = new Vector3[Steps];
        var outwards = new Vector3[Steps];
        RandomStream stream = new RandomStream(77).Child("brows");
        foreach (int side in (ReadOnlySpan<int>)[1, -1])
        {
            for (int i = 0; i < Hairs; i++)
            {
                RandomStream r = stream.Child(i);
                float start = i / (Hairs - 1f), length = 0.24f;
                for (int k = 0; k < Steps; k++)
                {
                    float t = Math.Min(1.04f, (start * 0.86f) + (length * k / (Steps - 1)));
                    float x = side * (ex - 0.082f + (0.190f * t));
                    float arch = _look.IsFeminine ? 0.034f * MathF.Sin(MathF.PI * MathF.Pow(t, 1.25f)) : 0.024f * MathF.Sin(MathF.PI * MathF.Pow(t, 1.1f));
                    float y = height + arch - (0.016f * t) + (sorrow * (1 - t)) + ((r.Range(-0.5f, 0.5f) * thick * (1 - t)));
                    path[k] = _head.Point(onFace(x, y) + new Vector3(0, 0, 0.003f));
                    outwards[k] = _head.Direction(side * 0.3f, 0.1f, 1);
                }

                float wide = thick * (0.95f - (0.45f * start));
                mesh.AddLock(path, outwards, wide * _head.Scale, 0.55f, r.Range(0.85f, 1.15f), static t => 0.25f + (0.75f * MathF.Sin(MathF.PI * MathF.Min(1, (0.85f * t) + 0.15f))));
            }
        }

        return new Part(mesh.ToMesh(), new Material { Name = "brows", BaseColor = _look.Brow, Roughness = 0.65f, Sheen = 0.2f });
    }
}
