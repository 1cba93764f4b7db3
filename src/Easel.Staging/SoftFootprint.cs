using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Staging;

/// <summary>Where a thing presses into something soft: a rounded rectangle around all that touches, world space, metres.</summary>
/// <param name="Center">Its middle on the ground plan.</param>
/// <param name="Half">Half its extents along X and Z.</param>
/// <param name="Height">Mean height of the soft surface before anything lay on it.</param>
/// <param name="Depth">Depth of the dent.</param>
internal readonly record struct SoftFootprint(Vector2 Center, Vector2 Half, float Height, float Depth)
{
    /// <summary>Layers of cloth and filling that give way, metres above and below the surface.</summary>
    private const float Layer = 0.03f, Reach = 0.11f;

    /// <summary>The outline in shares of the footprint within which the surface is flat, and outside which it is undisturbed.</summary>
    private const float Flat = 0.9f, Outer = 1.75f;

    /// <summary>The footprint of a thing; its height is still unknown. Null when nothing of it touches.</summary>
    /// <param name="thing">What lies on the surface.</param>
    /// <param name="contact">Height above its lowest point up to which it touches.</param>
    /// <param name="depth">How deep it sinks.</param>
    public static SoftFootprint? Of(Placement thing, float contact, float depth)
    {
        const float Margin = 0.01f;
        float limit = thing.Bounds.Min.Y + contact;
        Vector2 least = new(float.MaxValue), most = new(float.MinValue);
        foreach (Part part in thing.Model.Parts.Where(p => !p.IsPile))
        {
            foreach (Vector3 vertex in part.Mesh.Positions)
            {
                Vector3 p = Vector3.Transform(vertex, thing.Transform);
                if (p.Y < limit)
                {
                    (least, most) = (Vector2.Min(least, new Vector2(p.X, p.Z)), Vector2.Max(most, new Vector2(p.X, p.Z)));
                }
            }
        }

        return most.X < least.X ? null : new SoftFootprint(0.5f * (least + most), (0.5f * (most - least)) + new Vector2(Margin), thing.Bounds.Min.Y, depth);
    }

    /// <summary>Mean height of the highest layer within the footprint, metres; null when there is none near it.</summary>
    public float? HeightOf(Placement support)
    {
        const int Cells = 8;
        const float Upright = 0.4f;
        Span<float> top = stackalloc float[Cells * Cells];
        top.Fill(float.MinValue);
        foreach (Part part in support.Model.Parts)
        {
            Mesh mesh = part.Mesh;
            for (int i = 0; i < mesh.Positions.Length; i++)
            {
                Vector3 p = Vector3.Transform(mesh.Positions[i], support.Transform);
                Vector2 cell = (((new Vector2(p.X, p.Z) - Center) / Half) + Vector2.One) * (0.5f * Cells);
                if (cell.X >= 0 && cell.Y >= 0 && cell.X < Cells && cell.Y < Cells && MathF.Abs(p.Y - Height) < Reach && Vector3.TransformNormal(mesh.Normals[i], support.Transform).Y > Upright)
                {
                    ref float highest = ref top[((int)cell.Y * Cells) + (int)cell.X];
                    highest = MathF.Max(highest, p.Y);
                }
            }
        }

        float sum = 0;
        int count = 0;
        foreach (float y in top)
        {
            (sum, count) = y > float.MinValue ? (sum + y, count + 1) : (sum, count);
        }

        return count == 0 ? null : sum / count;
    }

    /// <summary>By how much a point of the soft thing rises (positive) or sinks, metres.</summary>
    public float Lift(Vector3 p)
    {
        const float Evened = 0.85f, Swelling = 0.16f;
        float above = p.Y - Height;
        Vector2 q = Vector2.Abs(new Vector2(p.X, p.Z) - Center) / Half;
        float cubed = (q.X * q.X * q.X) + (q.Y * q.Y * q.Y);
        if (MathF.Abs(above) > Reach || cubed > Outer * Outer * Outer)
        {
            return 0;
        }

        // Inside all layers go down and hollows close; around, the filling that made way comes up.
        float r = MathF.Cbrt(cubed), fade = 1 - Noise.SmoothStep(0.45f * Reach, Reach, MathF.Abs(above));
        float inside = 1 - Noise.SmoothStep(Flat, 1.4f, r);
        float ring = Noise.SmoothStep(1.05f, 1.4f, r) * (1 - Noise.SmoothStep(1.4f, Outer, r));
        return fade * ((Depth * ((Swelling * ring) - inside)) - (Evened * inside * Math.Clamp(above, -Layer, Layer)));
    }
}
