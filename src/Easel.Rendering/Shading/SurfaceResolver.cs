using System.Collections.Immutable;
using System.Numerics;
using Easel.Rendering.Acceleration;
using Easel.Rendering.Weather;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;

namespace Easel.Rendering.Shading;

/// <summary>Turns hits into surfaces: interpolates the mesh, evaluates the pattern, tilts the normal.</summary>
internal sealed class SurfaceResolver(SceneTree tree, MaterialTable table, WeatheredSurface? weather = null)
{
    /// <summary>Least cosine between shading normal and viewer.</summary>
    private const float Grazing = 0.01f;

    /// <summary>The same for hair: hairs that rise above the outline grow behind it, but are lit like those before it.</summary>
    private const float HairFacing = 0.25f;

    /// <summary>Describes the surface at a hit.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="direction">Unit direction of the ray.</param>
    /// <param name="footprint">Width of the ray's cone at the hit, metres.</param>
    /// <param name="surface">The result.</param>
    public void Resolve(in Hit hit, Vector3 direction, float footprint, out SurfaceInteraction surface)
    {
        ref readonly PlacedModel placed = ref tree.Instances[hit.Instance];
        ModelTree model = tree.Models[placed.Model];
        (int part, int triangle) = model.Locate(hit.Triangle);
        Mesh mesh = model.Model.Parts[part].Mesh;
        ReadOnlySpan<int> corners = mesh.Indices.AsSpan().Slice(3 * triangle, 3);
        int ia = corners[0], ib = corners[1], ic = corners[2];
        float wb = hit.U, wc = hit.V, wa = 1 - wb - wc;

        // Position from the corners, which is far more exact than origin + t · direction.
        Vector3 a = mesh.Positions[ia], b = mesh.Positions[ib], c = mesh.Positions[ic];
        Vector3 local = (wa * a) + (wb * b) + (wc * c);
        surface.Position = Vector3.Transform(local, placed.ToWorld);
        surface.Offset = RayOffset(local, surface.Position, placed.ToWorld);

        // Normals transform by the inverse transpose, which keeps the outside out even when a transform mirrors.
        Vector3 localGeometric = SafeNormalize(Vector3.Cross(b - a, c - a), Vector3.UnitY);
        Vector3 geometric = SafeNormalize(TransformNormal(localGeometric, placed.ToModel), -direction);
        surface.IsFront = Vector3.Dot(geometric, direction) <= 0;
        surface.GeometricNormal = surface.IsFront ? geometric : -geometric;
        Vector3 na = mesh.Normals[ia], nb = mesh.Normals[ib], nc = mesh.Normals[ic];
        Vector3 localNormal = SafeNormalize((wa * na) + (wb * nb) + (wc * nc), localGeometric);
        Vector3 normal = SafeNormalize(TransformNormal(localNormal, placed.ToModel), geometric);
        surface.MaterialId = table.Numbers[placed.FirstMaterial + part];
        Material material = table.Materials[surface.MaterialId];
        surface.Normal = Vector3.Dot(normal, surface.GeometricNormal) < 0 && material.Nap <= 0 ? -normal : normal;

        // Weighted mean of the projections to the planes at the corners, on the side the ray came from.
        float side = surface.IsFront ? 1 : -1;
        Vector3 bulge = (wa * Above(local - a, na * side)) + (wb * Above(local - b, nb * side)) + (wc * Above(local - c, nc * side));
        if (material.Nap > 0)
        {
            bulge = localNormal * material.Nap;
        }

        surface.Bulge = bulge == Vector3.Zero ? bulge : Vector3.TransformNormal(bulge, placed.ToWorld);

        // Plain values of the material, then the pattern's changes.
        surface.ElementId = placed.ElementId;
        surface.IsLampBody = placed.IsLampBody;
        surface.Material = material;
        Vector3 color = material.BaseColor.ToVector3() * placed.Tint;
        if (!mesh.Colors.IsEmpty)
        {
            color *= (wa * mesh.Colors[ia]) + (wb * mesh.Colors[ib]) + (wc * mesh.Colors[ic]);
        }

        surface.Surface = new SurfaceSample
        {
            BaseColor = color,
            Emission = material.Emission.ToVector3(),
            Roughness = material.Roughness,
            Metallic = material.Metallic,
            Specular = material.Specular,
            Coat = material.Coat,
            Translucency = material.Translucency,
            Transmission = material.Transmission,
        };
        Vector3 smooth = surface.Normal;
        if (material.Pattern is { } pattern)
        {
            (Vector3 rest, Vector3 restNormal, Vector3 restTangent, Vector3 tangent) = RestFrame(mesh, ia, ib, ic, wa, wb, wc, local, localNormal, localGeometric);
            Vector2 texCoord = mesh.TexCoords.IsEmpty
                ? Vector2.Zero
                : (wa * mesh.TexCoords[ia]) + (wb * mesh.TexCoords[ib]) + (wc * mesh.TexCoords[ic]);

            // At grazing angles the pixel is long but narrow: the geometric mean of both widths keeps detail along the narrow one.
            float cosine = MathF.Max(MathF.Abs(Vector3.Dot(direction, surface.Normal)), 0.01f);
            pattern.Apply(
                new SurfacePoint(surface.Position, rest, restNormal, texCoord, footprint / MathF.Sqrt(cosine), placed.Seed),
                ref surface.Surface);
            Vector3 g = surface.Surface.BumpGradient;
            if (surface.Surface.RestGradient is var slope && slope != Vector3.Zero)
            {
                g += Vector3.TransformNormal(FromRest(slope, restNormal, restTangent, localNormal, tangent), placed.ToWorld)
                    / MathF.Max(Vector3.TransformNormal(localNormal, placed.ToWorld).Length(), 1e-12f);
            }

            if (g != Vector3.Zero)
            {
                surface.Normal = SafeNormalize(surface.Normal - (g - (surface.Normal * Vector3.Dot(g, surface.Normal))), surface.Normal);
            }
        }

        weather?.Apply(ref surface, smooth, footprint);
        surface.Surface.BaseColor = Vector3.Clamp(surface.Surface.BaseColor, Vector3.Zero, Vector3.One);
        surface.Normal = FaceViewer(surface.Normal, direction, surface.GeometricNormal, material.Nap > 0 ? HairFacing : Grazing);
    }

    /// <summary>What lifts a point that lies below the plane through a corner up to it.</summary>
    private static Vector3 Above(Vector3 fromCorner, Vector3 normal) => normal * -MathF.Min(0, Vector3.Dot(fromCorner, normal));

    /// <summary>Bends a normal that faces away from the viewer just enough to be seen at a grazing angle, of this cosine.</summary>
    private static Vector3 FaceViewer(Vector3 normal, Vector3 direction, Vector3 geometric, float least)
    {
        float away = Vector3.Dot(normal, direction);
        return away <= -least ? normal : SafeNormalize(normal - (direction * (away + least)), geometric);
    }

    /// <summary>Pattern coordinates; the normal is carried from the model's frame to theirs along with the triangle.</summary>
    private static (Vector3 Point, Vector3 Normal, Vector3 RestTangent, Vector3 Tangent) RestFrame(
        Mesh mesh, int ia, int ib, int ic, float wa, float wb, float wc, Vector3 local, Vector3 localNormal, Vector3 localGeometric)
    {
        ImmutableArray<Vector3> rest = mesh.Rest;
        if (rest.IsEmpty)
        {
            return (local, localNormal, Vector3.Zero, Vector3.Zero);
        }

        Vector3 a = rest[ia], edge = rest[ib] - a;
        Vector3 restGeometric = SafeNormalize(Vector3.Cross(edge, rest[ic] - a), localGeometric);
        Vector3 restTangent = SafeNormalize(edge, Vector3.Zero), tangent = SafeNormalize(mesh.Positions[ib] - mesh.Positions[ia], Vector3.Zero);
        Vector3 carried = (restTangent * Vector3.Dot(localNormal, tangent))
            + (restGeometric * Vector3.Dot(localNormal, localGeometric))
            + (Vector3.Cross(restGeometric, restTangent) * Vector3.Dot(localNormal, Vector3.Cross(localGeometric, tangent)));
        return ((wa * a) + (wb * rest[ib]) + (wc * rest[ic]), SafeNormalize(carried, restGeometric), restTangent, tangent);
    }

    /// <summary>A slope in rest axes as one in the model's; without tangents both frames are the same.</summary>
    private static Vector3 FromRest(Vector3 slope, Vector3 restNormal, Vector3 restTangent, Vector3 normal, Vector3 tangent)
    {
        if (restTangent == Vector3.Zero)
        {
            return slope;
        }

        Vector3 restSide = Vector3.Cross(restNormal, restTangent), side = Vector3.Cross(normal, tangent);
        return (tangent * Vector3.Dot(slope, restTangent)) + (side * Vector3.Dot(slope, restSide)) + (normal * Vector3.Dot(slope, restNormal));
    }

    /// <summary>Bound of the rounding error of a hit position, times a margin.</summary>
    private static float RayOffset(Vector3 local, Vector3 world, in Matrix4x4 toWorld)
    {
        const float Margin = 3e-6f, Least = 1e-6f;
        Vector3 l = Vector3.Abs(local), w = Vector3.Abs(world);
        float scale = MathF.Max(MathF.Abs(toWorld.M11) + MathF.Abs(toWorld.M12) + MathF.Abs(toWorld.M13), MathF.Abs(toWorld.M22));
        float size = MathF.Max(MathF.Max(w.X, MathF.Max(w.Y, w.Z)), scale * MathF.Max(l.X, MathF.Max(l.Y, l.Z)));
        return Least + (Margin * size);
    }

    private static Vector3 TransformNormal(Vector3 n, in Matrix4x4 inverse) => new(
        (n.X * inverse.M11) + (n.Y * inverse.M12) + (n.Z * inverse.M13),
        (n.X * inverse.M21) + (n.Y * inverse.M22) + (n.Z * inverse.M23),
        (n.X * inverse.M31) + (n.Y * inverse.M32) + (n.Z * inverse.M33));

    private static Vector3 SafeNormalize(Vector3 v, Vector3 fallback)
    {
        float length = v.LengthSquared();
        return length > 1e-30f ? v / MathF.Sqrt(length) : fallback;
    }
}
