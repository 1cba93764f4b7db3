using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Scenes;
using Easel.Scenes.Volumes;

namespace Easel.Rendering.Media;

/// <summary>The media of a scene.</summary>
internal sealed class MediumSet
{
    /// <summary>Media that a ray is followed through at most; the farthest are left out.</summary>
    private const int MostOnRay = 8;

    /// <summary>From this opacity on a medium is what is seen.</summary>
    private const float Seen = 0.5f;

    private MediumSet(PlacedMedium[] media) => Media = media;

    /// <summary>All of them.</summary>
    public PlacedMedium[] Media { get; }

    /// <summary>Fills the media of a scene, or returns null when there are none.</summary>
    public static MediumSet? Build(SceneTree tree)
    {
        var grids = new Dictionary<(Medium Medium, Vector3 Size), VolumeGrid>();
        var media = new List<PlacedMedium>();
        foreach (ref readonly PlacedModel placed in tree.Instances.AsSpan())
        {
            if (!placed.IsMedium)
            {
                continue;
            }

            foreach (Part part in tree.Models[placed.Model].Model.Parts)
            {
                Bounds box = part.Mesh.Bounds;
                Vector3 size = box.Size;
                if (part.Material.Medium is not { } medium || !(MathF.Min(size.X, MathF.Min(size.Y, size.Z)) > 0))
                {
                    continue;
                }

                if (!grids.TryGetValue((medium, size), out VolumeGrid? grid))
                {
                    grids.Add((medium, size), grid = medium.Fill(size));
                }

                media.Add(new PlacedMedium(part.Material, grid, box, placed.ToWorld, placed.ToModel, placed.ElementId));
            }
        }

        return media.Count == 0 ? null : new MediumSet([.. media]);
    }

    /// <summary>Follows a ray.</summary>
    /// <param name="origin">Start, metres.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Length, metres; may be infinite.</param>
    /// <param name="first">Receives the way to the first medium, metres; infinite when there is none.</param>
    /// <param name="veil">Receives the opacity of media that belong to elements.</param>
    /// <returns>The share of light that gets through, and the radiance added.</returns>
    public (float Through, Vector3 Added) Along(Vector3 origin, Vector3 direction, float distance, out float first, out float veil)
    {
        Span<(float Near, float Far, int Medium)> met = stackalloc (float, float, int)[MostOnRay];
        int count = Met(origin, direction, distance, met);
        first = count == 0 ? float.PositiveInfinity : met[0].Near;
        float through = 1, clear = 1;
        Vector3 added = Vector3.Zero;
        foreach ((float near, float far, int medium) in met[..count])
        {
            (float passes, Vector3 more) = Media[medium].Along(origin, direction, near, far);
            added += through * more;
            through *= passes;
            clear *= Media[medium].ElementId != 0 ? passes : 1;
        }

        veil = 1 - clear;
        return (through, added);
    }

    /// <summary>The element whose medium is what is seen along a ray, or 0.</summary>
    public int ElementAlong(Vector3 origin, Vector3 direction, float distance)
    {
        Span<(float Near, float Far, int Medium)> met = stackalloc (float, float, int)[MostOnRay];
        float through = 1;
        foreach ((float near, float far, int medium) in met[..Met(origin, direction, distance, met)])
        {
            through *= Media[medium].Along(origin, direction, near, far).Through;
            if (through < 1 - Seen)
            {
                return Media[medium].ElementId;
            }
        }

        return 0;
    }

    /// <summary>Lists the media on a ray, the nearest first.</summary>
    private int Met(Vector3 origin, Vector3 direction, float distance, Span<(float Near, float Far, int Medium)> met)
    {
        int count = 0;
        for (int m = 0; m < Media.Length; m++)
        {
            if (!Media[m].Meets(origin, direction, distance, out float near, out float far))
            {
                continue;
            }

            // Into its place among those before; the farthest makes room.
            if (count == met.Length)
            {
                if (met[^1].Near <= near)
                {
                    continue;
                }

                count--;
            }

            int at = count++;
            for (; at > 0 && met[at - 1].Near > near; at--)
            {
                met[at] = met[at - 1];
            }

            met[at] = (near, far, m);
        }

        return count;
    }
}
