using System.Numerics;
using System.Runtime.CompilerServices;
using Easel.Scenes;

namespace Easel.Staging.Placing;

/// <summary>
/// Where a body has its head, neck, chest and back, in model space: found from the eyes where a model has them, else from its outline.
/// Hairs and fur that only stand off are left out.
/// </summary>
internal sealed class BodyPlan
{
    // Shared models are asked for many times; entries live as long as their model.
    private static readonly ConditionalWeakTable<Model, BodyPlan> Cache = [];

    /// <summary>Upper part of a thing without eyes in which its head is, and the height at which its face is, shares of its height.</summary>
    private const float HeadShare = 0.3f, FaceShare = 0.16f;

    /// <summary>Rear part of a body, and how high over its feet its underside is at least when it sits, shares of depth and height.</summary>
    private const float RearShare = 0.3f, LeastSeat = 0.18f;

    private readonly Vector3[] _points;

    private BodyPlan(Model model)
    {
        _points = [.. model.Parts.Where(p => !p.IsPile).SelectMany(Some)];
        Bounds box = model.Bounds;
        Bounds eyes = model.Parts.Where(p => p.Material.Name == "eye").Aggregate(Bounds.Empty, (all, p) => all.Union(p.Mesh.Bounds));
        if (eyes.IsEmpty)
        {
            // The head is the uppermost part; where something sticks out of it, the part below tells how wide it is.
            Bounds top = Slab(box.Max.Y - (HeadShare * box.Size.Y), box.Max.Y, null, 0);
            Bounds face = Slab(box.Max.Y - (0.8f * HeadShare * box.Size.Y), box.Max.Y - (0.25f * HeadShare * box.Size.Y), null, 0);
            face = face.IsEmpty ? top : face;
            HeadWidth = face.Size.X;
            Eyes = new Vector3(face.Center.X, box.Max.Y - (FaceShare * box.Size.Y), face.Max.Z);
            Crown = new Vector3(face.Center.X, box.Max.Y, face.Center.Z);
            HeadHeight = HeadShare * box.Size.Y;
        }
        else
        {
            // Both eyes with their lids are about six tenths of a head wide; ears stand farther out and higher.
            float span = MathF.Max(eyes.Size.X, 0.04f * box.Size.Y);
            Vector3 middle = eyes.Center;
            Bounds face = Slab(middle.Y - (0.4f * span), middle.Y + (0.4f * span), middle, 1.1f * span);
            HeadWidth = MathF.Max(1.2f * span, MathF.Min(face.Size.X, 1.9f * span));

            // Eyes are before the middle of the head: that tells where it looks, wherever the body points.
            // Long hair falls to one side and would draw the middle there.
            Vector3 off = middle - Mean([.. model.Parts.Where(p => !p.IsPile && p.Material.Name != "hair").SelectMany(Some)], middle, 1.1f * span);
            FaceTurn = new Vector2(off.X, off.Z).Length() > 0.12f * span ? MathF.Atan2(off.X, off.Z) : 0;
            var ahead = new Vector3(MathF.Sin(FaceTurn), 0, MathF.Cos(FaceTurn));
            Vector3 skull = middle - (0.4f * HeadWidth * ahead);
            Bounds top = Slab(middle.Y, box.Max.Y, skull, 0.3f * HeadWidth);
            Crown = skull with { Y = top.IsEmpty ? middle.Y + (0.6f * HeadWidth) : MathF.Min(top.Max.Y, middle.Y + (1.1f * HeadWidth)) };
            Eyes = middle + (0.2f * span * ahead);
            HeadHeight = Math.Clamp(2.1f * (Crown.Y - middle.Y), HeadWidth, 1.35f * HeadWidth);
        }

        // Eyes at the sides of a head tell neither its width nor its top: who has such eyes says where a hat sits.
        if (model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Crown) is { V: var left } crown && left != Vector3.Zero)
        {
            HeadWidth = 2 * left.Length();
            Crown = crown.Center;
            FaceTurn = MathF.Atan2(crown.U.X, crown.U.Z);
            HeadHeight = 1.2f * HeadWidth;
        }

        float neck = Crown.Y - HeadHeight, width = HeadWidth;
        Bounds throat = Slab(neck - (0.06f * HeadHeight), neck + (0.12f * HeadHeight), Crown with { Y = neck }, 1.2f * width);
        Neck = new Vector3(Crown.X, neck, throat.IsEmpty ? Crown.Z + (0.4f * width) : throat.Max.Z);
        NeckWidth = throat.IsEmpty ? 0.7f * width : MathF.Min(throat.Size.X, 1.3f * width);
        Bounds trunk = Slab(box.Min.Y + (0.35f * (neck - box.Min.Y)), neck - (0.15f * (neck - box.Min.Y)), Crown, 0.8f * width);
        trunk = trunk.IsEmpty ? box : trunk;
        Chest = new Vector3(Crown.X, box.Min.Y + (0.62f * (neck - box.Min.Y)), trunk.Max.Z);
        Back = new Vector3(Crown.X, box.Min.Y + (0.72f * (neck - box.Min.Y)), trunk.Min.Z);
        TrunkWidth = Slab(Chest.Y - (0.1f * box.Size.Y), Chest.Y + (0.1f * box.Size.Y), null, 0) is { IsEmpty: false } middleOfTrunk ? middleOfTrunk.Size.X : box.Size.X;
        var look = new Vector3(MathF.Sin(FaceTurn), 0, MathF.Cos(FaceTurn));
        float chin = Eyes.Y - (0.4f * HeadHeight);
        Mouth = Foremost(Crown with { Y = chin }, look, 0.14f * HeadHeight, 0.3f * width);
        Foot = box.Min.Y;

        // Whose back does not reach down to the feet sits: there is its seat.
        TaggedSurface rump = model.Surfaces.FirstOrDefault(s => s.Tag == SurfaceTag.Rump);
        float rear = box.Min.Z + (RearShare * box.Size.Z);
        Bounds behind = _points.Where(p => p.Z < rear && p.Y < Chest.Y).Aggregate(Bounds.Empty, (all, p) => all.Union(p));
        Seat = rump != default ? rump.Center : !behind.IsEmpty && behind.Min.Y - box.Min.Y > LeastSeat * box.Size.Y ? behind.Center with { Y = behind.Min.Y } : null;
    }

    /// <summary>Top of the head.</summary>
    public Vector3 Crown { get; }

    /// <summary>Before and between the eyes.</summary>
    public Vector3 Eyes { get; }

    /// <summary>Before the mouth.</summary>
    public Vector3 Mouth { get; }

    /// <summary>Turn of the face against the body, radians; positive to the body's own left.</summary>
    public float FaceTurn { get; }

    /// <summary>Front of the neck.</summary>
    public Vector3 Neck { get; }

    /// <summary>Front of the chest.</summary>
    public Vector3 Chest { get; }

    /// <summary>The back between the shoulders.</summary>
    public Vector3 Back { get; }

    /// <summary>Underside of a body that sits with its legs hanging, or null for one that stands or sits on the ground.</summary>
    public Vector3? Seat { get; }

    /// <summary>Width of the head without ears, metres.</summary>
    public float HeadWidth { get; }

    /// <summary>From chin to crown, metres.</summary>
    public float HeadHeight { get; }

    /// <summary>Width of the neck, metres.</summary>
    public float NeckWidth { get; }

    /// <summary>Width at the chest with arms, metres.</summary>
    public float TrunkWidth { get; }

    /// <summary>Height of the soles.</summary>
    public float Foot { get; }

    /// <summary>The plan of a model.</summary>
    public static BodyPlan Of(Model model) => Cache.GetValue(model, static m => new BodyPlan(m));

    /// <summary>How far the body reaches to the front between two heights, about its middle.</summary>
    /// <param name="low">Lower height, metres in model space.</param>
    /// <param name="high">Upper height.</param>
    /// <param name="halfWidth">Half of the width that counts.</param>
    public float FrontBetween(float low, float high, float halfWidth)
    {
        float front = float.NegativeInfinity;
        foreach (Vector3 p in _points)
        {
            front = p.Y >= low && p.Y <= high && MathF.Abs(p.X - Crown.X) <= halfWidth ? MathF.Max(front, p.Z) : front;
        }

        return float.IsFinite(front) ? front : Chest.Z;
    }

    // The box of points between two heights, and where a middle is given no farther from it on the ground plan than a reach.
    private Bounds Slab(float low, float high, Vector3? middle, float reach)
    {
        Bounds box = Bounds.Empty;
        foreach (Vector3 p in _points)
        {
            if (p.Y >= low && p.Y <= high && (middle is not { } m || (MathF.Abs(p.X - m.X) <= reach && MathF.Abs(p.Z - m.Z) <= 2.2f * reach)))
            {
                box = box.Union(p);
            }
        }

        return box;
    }

    // Where a line of sight from a point leaves the body.
    private Vector3 Foremost(Vector3 from, Vector3 way, float height, float aside)
    {
        float farthest = 0;
        var across = new Vector3(way.Z, 0, -way.X);
        foreach (Vector3 p in _points)
        {
            Vector3 d = p - from;
            if (MathF.Abs(d.Y) < height && MathF.Abs(Vector3.Dot(d, across)) < aside)
            {
                farthest = MathF.Max(farthest, Vector3.Dot(d, way));
            }
        }

        return from + (way * farthest);
    }

    // The middle of the points about a point.
    private static Vector3 Mean(Vector3[] points, Vector3 middle, float reach)
    {
        Vector3 sum = Vector3.Zero;
        int count = 0;
        foreach (Vector3 p in points.Where(p => MathF.Abs(p.Y - middle.Y) < reach && Vector3.Distance(p, middle) < 1.8f * reach))
        {
            sum += p;
            count++;
        }

        return count == 0 ? middle : sum / count;
    }

    // Every fourth vertex of a dense mesh is dense enough.
    private static IEnumerable<Vector3> Some(Part part)
    {
        int step = part.Mesh.Positions.Length > 8000 ? 4 : 1;
        for (int i = 0; i < part.Mesh.Positions.Length; i += step)
        {
            yield return part.Mesh.Positions[i];
        }
    }
}
