using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Staging.Placing;

namespace Easel.Staging;

/// <summary>Lets things sink into what is soft: a cushion or a blanket gives way under what lies on it, fits itself to its base and swells a little around it.</summary>
internal static class SoftContact
{
    /// <summary>Height above its lowest point up to which a thing touches what it lies on, metres, and how much its base then presses into the cloth.</summary>
    private const float Contact = 0.02f, Pressed = 0.006f;

    /// <summary>Everything with what rests on soft surfaces settled into them.</summary>
    /// <param name="placements">All individuals in world space.</param>
    public static ImmutableArray<Placement> Settle(ImmutableArray<Placement> placements)
    {
        Placement[] settled = [.. placements];
        for (int s = 0; s < settled.Length; s++)
        {
            foreach (TaggedSurface surface in settled[s].Model.Surfaces.Where(f => f.Give > 0))
            {
                Level level = Level.Of(surface, settled[s]);
                for (int i = 0; i < settled.Length; i++)
                {
                    if (i != s && Rests(settled[i].Bounds, level))
                    {
                        (settled[s], settled[i]) = Press(settled[s], settled[i], surface.Give);
                    }
                }
            }
        }

        return [.. settled];
    }

    private static bool Rests(Bounds thing, Level level) =>
        MathF.Abs(thing.Min.Y - level.Center.Y) < Contact && level.Carries(thing.Center with { Y = level.Center.Y }, 0);

    private static (Placement Support, Placement Thing) Press(Placement support, Placement thing, float give)
    {
        SoftFootprint? found = SoftFootprint.Of(thing, Contact, give);
        if (found is not { } footprint || footprint.HeightOf(support) is not { } height)
        {
            return (support, thing);
        }

        footprint = footprint with { Height = height };
        ImmutableArray<Part> parts = [.. support.Model.Parts.Select(p => p with { Mesh = Dented(p.Mesh, support.Transform, footprint) })];
        Vector3 down = new(0, height - give - Pressed - thing.Bounds.Min.Y, 0);
        return (support with { Model = new Model(parts, support.Model.Surfaces) }, thing.MovedBy(down));
    }

    private static Mesh Dented(Mesh mesh, Matrix4x4 place, SoftFootprint footprint)
    {
        Matrix4x4.Invert(place, out Matrix4x4 back);
        var positions = mesh.Positions.ToArray();
        var normals = mesh.Normals.ToArray();
        bool isMoved = false;
        for (int i = 0; i < positions.Length; i++)
        {
            const float Step = 0.004f;
            Vector3 p = Vector3.Transform(positions[i], place);
            float sunk = footprint.Lift(p);
            if (sunk == 0)
            {
                continue;
            }

            // The normal follows the slope of what is added to the height.
            isMoved = true;
            Vector3 n = Vector3.TransformNormal(normals[i], place);
            float dx = (footprint.Lift(p + new Vector3(Step, 0, 0)) - sunk) / Step, dz = (footprint.Lift(p + new Vector3(0, 0, Step)) - sunk) / Step, dy = (footprint.Lift(p + new Vector3(0, Step, 0)) - sunk) / Step;
            float stretched = n.Y / MathF.Max(1 + dy, 0.2f);
            n = Vector3.Normalize(new Vector3(n.X - (dx * stretched), stretched, n.Z - (dz * stretched)));
            positions[i] = Vector3.Transform(p + new Vector3(0, sunk, 0), back);
            normals[i] = Vector3.Normalize(Vector3.TransformNormal(n, back));
        }

        // Patterns stay where they are in the cloth.
        return !isMoved ? mesh : new Mesh(
            ImmutableCollectionsMarshal.AsImmutableArray(positions), ImmutableCollectionsMarshal.AsImmutableArray(normals), mesh.Indices, mesh.Colors, mesh.Rest.IsEmpty ? mesh.Positions : mesh.Rest, mesh.TexCoords);
    }
}
