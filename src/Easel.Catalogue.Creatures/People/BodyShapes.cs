using System.Numerics;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The body as distance fields. Skin and every garment are made by the same functions at different thickness, so that clothes fit
/// in any pose.</summary>
internal static class BodyShapes
{
    /// <summary>Joins the trunk: hips, waist, chest and shoulders.</summary>
    /// <param name="group">Receives the shapes.</param>
    /// <param name="body">The figure.</param>
    /// <param name="grow">Thickness of cloth, units.</param>
    /// <param name="withHips">Whether it includes the hips.</param>
    public static void Trunk(SdfGroup group, PersonSkeleton body, float grow, bool withHips = true)
    {
        PersonBuild b = body.Build;
        float u = body.Unit, rise = b.Chest - b.Waist, depth = b.Depth;
        (float hips, float waist, float chest) = b.Trunk;
        FigureFrame low = body.Pelvis, high = body.Chest;
        FigureFrame along = new(high.Origin, Quaternion.Slerp(low.Rotation, high.Rotation, 0.5f), u);
        float neckline = b.Shoulder - b.Waist;
        Span<Vector4> spine =
        [
            At(along, low.Point(0, 0.03f, 0), hips + grow),
            At(along, low.Point(0, 0.42f * b.Waist, 0), float.Lerp(hips, waist, 0.3f) + grow),
            At(along, high.Point(0, 0, 0), waist + grow),
            At(along, high.Point(0, rise, 0), chest + grow),
            At(along, high.Point(0, neckline - 0.02f, -0.01f), (0.55f * chest) + grow),
        ];
        group.Union(along.FlatChain(Vector3.Zero, new Vector3(1, 1, depth), withHips ? spine : spine[2..]), 0.05f * u);
        for (int i = 0; i < 2; i++)
        {
            float side = PersonSkeleton.Side(i);

            // Shoulders slope from the neck to the arms.
            group.Union(
                new RoundCone(high.Point(side * 0.05f, neckline + 0.035f, -0.03f), ((0.094f * Girth(b)) + grow) * u, Vector3.Lerp(body.Arms[i].Root, body.Arms[i].Bend, 0.06f), ((0.90f * b.Arm.Top) + grow) * u),
                0.13f * u);
            if (b.Bust > 0)
            {
                group.Union(
                    high.Ellipsoid(new Vector3(side * 0.088f, rise - 0.03f, (chest * depth) - 0.045f), new Vector3(b.Bust + grow, b.Bust + grow, (0.82f * b.Bust) + grow)),
                    0.10f * u);
            }

            if (withHips)
            {
                group.Union(low.Ellipsoid(new Vector3(side * 0.42f * hips, -0.02f, -0.30f * hips), new Vector3((0.62f * hips) + grow, (0.66f * hips) + grow, (0.60f * hips) + grow)), 0.10f * u);
            }
        }

        if (b.Belly > 0 && withHips)
        {
            group.Union(
                along.Ellipsoid(new Vector3(0, -0.10f, (waist * depth) - 0.08f), new Vector3((0.8f * waist) + grow, (0.85f * waist) + grow, 0.10f + b.Belly + grow)),
                0.16f * u);
        }
    }

    /// <summary>Joins an arm from the shoulder down.</summary>
    /// <param name="group">Receives the shape.</param>
    /// <param name="body">The figure.</param>
    /// <param name="i">0 for the left.</param>
    /// <param name="grow">Thickness of cloth, units.</param>
    /// <param name="until">Where it ends: 1 is the elbow, 2 the wrist.</param>
    /// <param name="flare">Additional thickness at the end.</param>
    /// <param name="isSleeve">Cuts the end flat, so that the limb comes out of a sleeve.</param>
    public static void Arm(SdfGroup group, PersonSkeleton body, int i, float grow, float until = 2, float flare = 0, bool isSleeve = true)
    {
        PersonBuild b = body.Build;
        Limb(group, body, body.Arms[i], (b.Arm.Top, b.Arm.Middle, b.Arm.Low), grow, until, flare, isSleeve, 1.06f, 0.80f);
    }

    /// <summary>Joins a leg from the hip down; parameters as for an arm.</summary>
    public static void Leg(SdfGroup group, PersonSkeleton body, int i, float grow, float until = 2, float flare = 0, bool isSleeve = true)
    {
        PersonBuild b = body.Build;
        Limb(group, body, body.Legs[i], (b.Leg.Top, b.Leg.Middle, b.Leg.Low), grow, until, flare, isSleeve, 1.08f, 1);
        if (isSleeve || until < 2)
        {
            return;
        }

        // Bare legs show a kneecap in front and the calf behind.
        (Vector3 _, Vector3 knee, Vector3 ankle) = body.Legs[i];
        Vector3 forward = body.Feet[i].Direction(0, 0, 1);
        float u = body.Unit, r = b.Leg.Middle * u;
        group.Union(new RoundCone(knee + (0.34f * r * forward), 0.66f * r, knee + (0.30f * r * forward) + (0.08f * (ankle - knee)), 0.60f * r), 0.05f * u);
        Vector3 calf = Vector3.Lerp(knee, ankle, 0.24f) - (0.30f * r * forward), low = Vector3.Lerp(knee, ankle, 0.46f) - (0.20f * r * forward);
        group.Union(new RoundCone(calf, 0.94f * r, low, 0.70f * r), 0.10f * u);
    }

    /// <summary>A point on a limb: 0 root, 1 bend, 2 end.</summary>
    public static Vector3 Along((Vector3 Root, Vector3 Bend, Vector3 End) limb, float t) =>
        t <= 1 ? Vector3.Lerp(limb.Root, limb.Bend, t) : Vector3.Lerp(limb.Bend, limb.End, t - 1);

    /// <summary>Radius of a limb: 0 root, 1 bend, 2 end.</summary>
    public static float Radius((float Top, float Middle, float Low) r, float t) =>
        t <= 1 ? float.Lerp(r.Top, r.Middle, t) : float.Lerp(r.Middle, r.Low, t - 1);

    /// <summary>The rotation that takes +Y to a direction.</summary>
    public static Quaternion Towards(Vector3 direction)
    {
        Vector3 d = Vector3.Normalize(direction), axis = Vector3.Cross(Vector3.UnitY, d);
        float sine = axis.Length();
        return sine < 1e-4f
            ? (d.Y > 0 ? Quaternion.Identity : Quaternion.CreateFromAxisAngle(Vector3.UnitX, MathF.PI))
            : Quaternion.CreateFromAxisAngle(axis / sine, MathF.Atan2(sine, d.Y));
    }

    private static float Girth(PersonBuild b) => Math.Clamp(b.ShoulderHalf / 0.34f, 0.62f, 1.15f);

    private static Vector4 At(FigureFrame frame, Vector3 point, float radius) => new(frame.ToLocal(point), radius);

    private static void Limb(
        SdfGroup group,
        PersonSkeleton body,
        (Vector3 Root, Vector3 Bend, Vector3 End) limb,
        (float Top, float Middle, float Low) radii,
        float grow,
        float until,
        float flare,
        bool isSleeve,
        float muscle,
        float root)
    {
        // Knots: the muscles swell between the joints, and the bend is rounded over.
        float u = body.Unit;
        List<float> knots = [0, 0.42f, 0.84f];
        if (until > 1)
        {
            knots.AddRange([1.16f, 1.42f, 2f]);
        }

        var points = new List<Vector4>();
        foreach (float knot in knots)
        {
            float t = MathF.Min(knot, until);
            float swell = knot is 0.42f or 1.42f ? muscle : knot == 0 ? root : 1;
            float end = flare * Math.Clamp((t - (until - 0.8f)) / 0.8f, 0, 1);
            points.Add(new Vector4(Along(limb, t), ((Radius(radii, t) * swell) + grow + end) * u));
            if (knot >= until)
            {
                break;
            }
        }

        if (points.Count > 2 && Vector3.Distance(Xyz(points[^1]), Xyz(points[^2])) < 0.02f * u)
        {
            points.RemoveAt(points.Count - 2);
        }

        var chain = new Chain(points.ToArray(), 4);
        if (!isSleeve)
        {
            group.Union(chain, 0.06f * u);
            return;
        }

        // Sleeve: cut square at its end with a soft edge.
        Vector3 tip = Along(limb, until), direction = Vector3.Normalize(until > 1 ? limb.End - limb.Bend : limb.Bend - limb.Root);
        Quaternion turn = Towards(direction);
        float rim = points[^1].W, reach = 4 * rim;
        var sleeve = new SdfGroup().Union(chain)
            .Subtract(new RoundedBox(tip + (direction * reach), new Vector3(reach), 0.004f * u, turn), 0.022f * u);
        group.Union(sleeve, 0.06f * u);
    }

    private static Vector3 Xyz(Vector4 v) => new(v.X, v.Y, v.Z);
}
