using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Eyes with lids and lashes. The lids belong to the skin: a swelling over the eyeball with an almond cut out of it.</summary>
internal sealed class EyeModel
{
    /// <summary>Radius of the lids relative to the eyeball.</summary>
    private const float LidFactor = 1.09f;

    private readonly FigureFrame _head;
    private readonly FaceLook _look;
    private readonly FigureFrame[] _eyes = new FigureFrame[2];
    private readonly EyeLid[] _lids = new EyeLid[2];

    /// <summary>Places the eyes.</summary>
    /// <param name="head">Frame of the head.</param>
    /// <param name="look">The face.</param>
    /// <param name="left">Where the left eye is on the face, head units.</param>
    /// <param name="right">The same for the right eye.</param>
    public EyeModel(FigureFrame head, FaceLook look, Vector3 left, Vector3 right)
    {
        (_head, _look) = (head, look);
        (float half, float up, float down) = look.EyeOpening;
        for (int i = 0; i < 2; i++)
        {
            // The ball stands just behind the face; the corners of the eye follow the face's curve and rise outwards.
            Vector3 at = (i == 0 ? left : right) - new Vector3(0, 0, look.EyeRadius - 0.001f);
            float side = PersonSkeleton.Side(i);
            var turn = Quaternion.CreateFromYawPitchRoll(side * 0.16f, 0, side * look.EyeTilt);
            _eyes[i] = head.Child(at, turn);
            _lids[i] = new EyeLid(at, turn, side, half, up, down);
        }
    }

    /// <summary>Edges of the lids, the left eye first.</summary>
    public IReadOnlyList<EyeLid> Lids => _lids;

    /// <summary>Raises the lids on the skin of a face and opens them.</summary>
    public void Carve(SdfGroup skin)
    {
        float u = _head.Scale, r = _look.EyeRadius;
        foreach (FigureFrame eye in _eyes)
        {
            skin.Union(eye.Sphere(0, 0, 0, LidFactor * r), 0.050f * u);
        }

        for (int i = 0; i < 2 && !_look.AreEyesClosed; i++)
        {
            skin.Subtract(Almond(_eyes[i], _lids[i]), 0.006f * u);
        }
    }

    /// <summary>Builds eyeballs and lashes.</summary>
    public IEnumerable<Part> Build()
    {
        yield return Ball(0);
        yield return Ball(1);
        yield return new Part(
            Lashes(), new Material { Name = "lashes", BaseColor = LinearRgb.FromHex(_look.IsFeminine ? "#18100e" : "#2a1b16"), Roughness = 0.7f, Specular = 0.02f });
    }

    private Part Ball(int i)
    {
        FigureFrame eye = _eyes[i];
        float r = _look.EyeRadius;
        Part ball = Eye.Build(eye.Origin, new Vector3(r * _head.Scale), eye.Rotation, new EyePattern { Iris = _look.Iris });

        // The ball is turned outwards with the face, but the iris looks where the figure looks.
        Quaternion gaze = Quaternion.CreateFromYawPitchRoll((_lids[i].Side * 0.130f) - _look.Gaze, 0.02f, 0);
        Vector3[] rest = [.. ball.Mesh.Rest.Select(v => Vector3.Transform(v, gaze))];
        return new Part(
            new Mesh(ball.Mesh.Positions, ball.Mesh.Normals, ball.Mesh.Indices, rest: ImmutableCollectionsMarshal.AsImmutableArray(rest)),

            // A full gloss mirrors a bright sky over the whole iris, which then looks blind.
            ball.Material with { Coat = 0.25f, Specular = 0.006f, Pattern = new IrisPattern(_look.Iris, _look.IrisAngle, _lids[i].Up / r) });
    }

    /// <summary>The opening between the lids: what two large spheres have in common, pointed at both corners.</summary>
    private SdfGroup Almond(FigureFrame eye, EyeLid lid)
    {
        float front = _look.EyeRadius * 0.98f, top = lid.Radius(lid.Up), bottom = lid.Radius(lid.Down);
        return new SdfGroup()
            .Union(eye.Ellipsoid(new Vector3(0, lid.Up - top, front), new Vector3(top, top, top)))
            .Intersect(eye.Ellipsoid(new Vector3(0, bottom - lid.Down, front), new Vector3(bottom, bottom, bottom)));
    }

    /// <summary>The point of the lid at (x, y) of the eye's frame.</summary>
    private Vector3 OnLid(float x, float y, float factor)
    {
        float r = _look.EyeRadius * factor;
        return new Vector3(x, y, MathF.Sqrt(MathF.Max(0.04f * r * r, (r * r) - (x * x) - (y * y))));
    }

    /// <summary>A dark crescent along the edge of each upper lid that stands forward and out, ragged into lashes; closed eyes have it below.</summary>
    private Mesh Lashes()
    {
        const int Columns = 46, Rows = 3, PerLash = 4;
        var positions = new List<Vector3>();
        var normals = new List<Vector3>();
        var indices = new List<int>();
        float longest = _look.IsFeminine ? (_look.IsChild ? 0.022f : 0.028f) : 0.008f;
        float fall = _look.AreEyesClosed ? -1 : 1;
        for (int i = 0; i < 2; i++)
        {
            EyeLid lid = _lids[i];
            int start = positions.Count;
            for (int k = 0; k <= Columns; k++)
            {
                // From the inner corner to the outer one, where lashes are longest.
                float t = k / (float)Columns, x = lid.Side * float.Lerp(-0.92f, 0.985f, t) * lid.Half;
                float y = _look.AreEyesClosed ? lid.Lower(x) : lid.Upper(x), spike = MathF.Abs(((k % PerLash) / (float)PerLash) - 0.5f) * 2;
                float length = longest * (0.18f + (0.82f * MathF.Pow(t, 1.5f))) * Noise.SmoothStep(0, 0.15f, t) * (0.80f + (0.20f * spike));
                Vector3 inner = OnLid(x, y - (0.002f * fall), 1.01f), edge = OnLid(x, y + (0.004f * fall), LidFactor + 0.012f);
                Vector3 outwards = Vector3.Normalize(new Vector3(lid.Side * ((0.9f * t) - 0.15f), 0.62f * fall, 0.75f));
                foreach (Vector3 p in (ReadOnlySpan<Vector3>)[inner, edge, edge + (outwards * length)])
                {
                    positions.Add(_eyes[i].Point(p));
                    normals.Add(_eyes[i].Direction(0, 0.6f, 0.8f));
                }
            }

            for (int k = 0; k < Columns; k++)
            {
                for (int row = 0; row + 1 < Rows; row++)
                {
                    int a = start + (k * Rows) + row;
                    indices.AddRange([a, a + Rows, a + 1, a + 1, a + Rows, a + Rows + 1]);
                }
            }
        }

        return new Mesh([.. positions], [.. normals], [.. indices]);
    }
}
