using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Volumes;

namespace Easel.Rendering.Media;

/// <summary>A medium in the world: its grid, where it is, and what light arrives in it.</summary>
internal sealed class PlacedMedium
{
    /// <summary>Cells that a step goes on at most, and the most steps through a medium.</summary>
    private const float StepCells = 1;
    private const int MostSteps = 160;

    /// <summary>What lets less through counts as opaque.</summary>
    private const float Opaque = 0.004f;

    private const int GlowSteps = 64;

    private readonly Matrix4x4 _toUnit;
    private readonly VolumeGrid _grid;
    private readonly float _extinction;
    private readonly Vector3 _albedo;
    private readonly Vector3[] _glow = new Vector3[GlowSteps + 1];

    /// <summary>Places the medium of a material.</summary>
    /// <param name="material">Has a medium.</param>
    /// <param name="grid">What the medium fills the box with.</param>
    /// <param name="box">The box in model space.</param>
    /// <param name="toWorld">Model space to world space.</param>
    /// <param name="toModel">Its inverse.</param>
    /// <param name="elementId">Element that the medium belongs to, 0 for none.</param>
    public PlacedMedium(Material material, VolumeGrid grid, Bounds box, in Matrix4x4 toWorld, in Matrix4x4 toModel, int elementId)
    {
        Medium medium = material.Medium!;
        Vector3 size = box.Size;
        _toUnit = toModel * Matrix4x4.CreateTranslation(-box.Min) * Matrix4x4.CreateScale(Vector3.One / size);
        ToWorld = Matrix4x4.CreateScale(size) * Matrix4x4.CreateTranslation(box.Min) * toWorld;
        _grid = grid;
        ElementId = elementId;
        float width = 0.5f * (Vector3.TransformNormal(Vector3.UnitX * size.X, toWorld).Length() + Vector3.TransformNormal(Vector3.UnitZ * size.Z, toWorld).Length());
        _extinction = medium.OpticalDepth / width;
        _albedo = medium.Albedo.ToVector3();
        for (int i = 0; i <= GlowSteps; i++)
        {
            _glow[i] = medium.Glow((float)i / GlowSteps) * material.Emission.ToVector3();
        }
    }

    /// <summary>Unit box to world space.</summary>
    public Matrix4x4 ToWorld { get; }

    /// <summary>Element that the medium belongs to, 0 for none.</summary>
    public int ElementId { get; }

    /// <summary>False for what only glows: then no light need be known in it.</summary>
    public bool Scatters => _albedo != Vector3.Zero;

    /// <summary>Mean albedo.</summary>
    public float Whiteness => (_albedo.X + _albedo.Y + _albedo.Z) / 3;

    /// <summary>Cells of the grid along the axes of the unit box.</summary>
    public (int X, int Y, int Z) Cells => (_grid.X, _grid.Y, _grid.Z);

    /// <summary>The light in it, or null where none is known.</summary>
    public MediumLight? Light { get; set; }

    /// <summary>Where a ray is within the box.</summary>
    /// <param name="origin">Start, world space.</param>
    /// <param name="direction">Unit direction.</param>
    /// <param name="distance">Length of the ray, metres.</param>
    /// <param name="near">Receives the way to the box, metres.</param>
    /// <param name="far">Receives the way to its other side.</param>
    public bool Meets(Vector3 origin, Vector3 direction, float distance, out float near, out float far)
    {
        Vector3 start = Vector3.Transform(origin, _toUnit), along = Vector3.TransformNormal(direction, _toUnit);
        Vector3 inverse = Vector3.One / along, low = -start * inverse, high = (Vector3.One - start) * inverse;

        // Along an axis that the ray does not follow both are infinite, of either sign, or not a number: then the plain test decides.
        near = 0;
        far = distance;
        for (int axis = 0; axis < 3; axis++)
        {
            if (along[axis] == 0)
            {
                if (start[axis] < 0 || start[axis] > 1)
                {
                    return false;
                }

                continue;
            }

            near = MathF.Max(near, MathF.Min(low[axis], high[axis]));
            far = MathF.Min(far, MathF.Max(low[axis], high[axis]));
        }

        return near < far;
    }

    /// <summary>Follows a ray through the part of the box between two points of it.</summary>
    /// <returns>The share of light that gets through, and the radiance added, of what glows and what is scattered.</returns>
    public (float Through, Vector3 Added) Along(Vector3 origin, Vector3 direction, float near, float far)
    {
        Vector3 start = Vector3.Transform(origin, _toUnit), along = Vector3.TransformNormal(direction, _toUnit);
        float cells = (along * new Vector3(_grid.X, _grid.Y, _grid.Z)).Length() * (far - near);
        int steps = Math.Clamp((int)MathF.Ceiling(cells / StepCells), 1, MostSteps);
        float step = (far - near) / steps, through = 1, depth = _extinction * step;
        Vector3 added = Vector3.Zero, sun = Light?.Sun(direction) ?? Vector3.Zero;
        for (int i = 0; i < steps && through > Opaque; i++)
        {
            Vector3 point = start + (along * (near + ((i + 0.5f) * step)));
            Vector2 filled = _grid.At(point);
            if (filled.X <= 1e-3f)
            {
                continue;
            }

            float stays = MathF.Exp(-depth * filled.X);
            Vector3 source = _glow[(int)(Math.Clamp(filled.Y, 0, 1) * GlowSteps)];
            if (Light is not null)
            {
                source += _albedo * Light.At(point, sun);
            }

            added += through * (1 - stays) * source;
            through *= stays;
        }

        return (through, added);
    }

    /// <summary>Share of light that gets from a point of the unit box out of it.</summary>
    /// <param name="point">The point.</param>
    /// <param name="direction">Unit direction, world space.</param>
    /// <param name="steps">Looks on the way.</param>
    public float Escapes(Vector3 point, Vector3 direction, int steps)
    {
        Vector3 along = Vector3.TransformNormal(direction, _toUnit);
        float way = float.PositiveInfinity;
        for (int axis = 0; axis < 3; axis++)
        {
            if (along[axis] != 0)
            {
                way = MathF.Min(way, ((along[axis] > 0 ? 1 : 0) - point[axis]) / along[axis]);
            }
        }

        float step = way / steps, sum = 0;
        for (int i = 0; i < steps; i++)
        {
            sum += _grid.At(point + (along * ((i + 0.5f) * step))).X;
        }

        return MathF.Exp(-sum * step * _extinction);
    }
}
