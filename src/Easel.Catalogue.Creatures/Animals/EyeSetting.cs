using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>How an eyeball sits in a face: sunk into the skull, under lids that leave an almond open.</summary>
/// <param name="frame">Origin at the ball's centre, +Z out of the face, unit: the ball's radius.</param>
/// <param name="halfWidth">Half the width of the opening.</param>
/// <param name="above">How far it opens above its corners.</param>
/// <param name="below">How far it opens below them.</param>
internal sealed class EyeSetting(FigureFrame frame, float halfWidth, float above, float below)
{
    /// <summary>Centre of the ball, metres.</summary>
    public Vector3 Center => frame.Origin;

    /// <summary>Radius of the ball, metres.</summary>
    public float Radius => frame.Scale;

    /// <summary>Sets an eye into a skull: a ray from the front finds the face, the ball goes in behind it.</summary>
    /// <param name="skull">The bare skull.</param>
    /// <param name="head">The head's frame.</param>
    /// <param name="place">Left eye (+X) seen from the front; z is ignored; head units.</param>
    /// <param name="radius">Radius of the ball, head units.</param>
    /// <param name="sink">Depth of its centre below the face, in radii.</param>
    public static Vector3 Place(SdfGroup skull, FigureFrame head, Vector3 place, float radius, float sink)
    {
        const float Far = 4;
        Vector3 from = head.Point(place.X, place.Y, Far);
        float z = skull.Trace(from, head.Direction(0, 0, -1), Far * head.Scale) is { } hit ? head.ToLocal(hit).Z : 0.7f;
        return place with { Z = z - (sink * radius) };
    }

    /// <summary>The eyeball; the sky in it must not veil its colours.</summary>
    /// <param name="gaze">Where it looks.</param>
    /// <param name="look">Its colours.</param>
    public Part Ball(Quaternion gaze, EyePattern look)
    {
        const float Wet = 0.55f;
        Part ball = Eye.Build(Center, new Vector3(Radius), gaze, look);
        return ball with { Material = ball.Material with { Coat = Wet, Specular = 0.02f } };
    }

    /// <summary>A low mound that carries the lids, and the hole the ball looks out of.</summary>
    public void AddSocket(SdfGroup skin, float blend, Vector3 color)
    {
        skin.Union(frame.Ellipsoid(new Vector3(0, 0, -0.12f), new Vector3(1.22f, 1.12f, 1.02f)), blend, color, 0.3f * blend);
        skin.Subtract(frame.Sphere(0, 0, 0.42f, 0.92f), 0.1f * frame.Scale);
    }

    /// <summary>Both lids as one shape; dark at the rim.</summary>
    /// <param name="rim">Linear colour at the opening.</param>
    /// <param name="coat">Linear colour of the lid itself.</param>
    public SdfGroup Lids(Vector3 rim, Vector3 coat)
    {
        SdfGroup opening = Opening();
        float e = frame.Scale;
        return new SdfGroup(coat)
            .Union(frame.Ellipsoid(new Vector3(0, 0, -0.05f), new Vector3(1.24f, 1.18f, 1.13f)))
            .Subtract(opening, 0.08f * e)
            .Paint((at, color) => Vector3.Lerp(rim, color, Noise.SmoothStep(0.05f * e, 0.15f * e, opening.Distance(at))));
    }

    /// <summary>Distance from the ball's centre in radii, stretched so that the almond's outline is near 1.</summary>
    public float Nearness(Vector3 point)
    {
        Vector3 q = frame.ToLocal(point);
        return new Vector3(q.X / halfWidth, q.Y / (0.25f + (0.75f * halfWidth)), q.Z).Length();
    }

    /// <summary>The space between two arcs, through the lids.</summary>
    private SdfGroup Opening()
    {
        SdfShape Arc(float height, float side)
        {
            float radius = ((halfWidth * halfWidth) + (height * height)) / (2 * height);
            float y = side * (height - radius);
            return frame.Cone(new Vector3(0, y, 0.3f), radius, new Vector3(0, y, 3), radius);
        }

        return new SdfGroup().Union(Arc(above, 1)).Intersect(Arc(below, -1));
    }
}
