using System.Numerics;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>Cuts the joints of doors and bonnet into a car's skin and adds handles and mirrors.</summary>
internal sealed class CarPanels
{
    /// <summary>Width of a joint in pixels, at least: thinner ones would be dashed. In metres it is never wider than this.</summary>
    private const float SeamPixels = 1.15f, WidestSeam = 0.012f, TrueSeam = 0.0045f;

    private readonly ModelBuilder _model;
    private readonly CarForm _f;
    private readonly CarSkin _skin;
    private readonly PolyMesh _paint;
    private readonly float _half, _seam;

    /// <param name="model">Where to add.</param>
    /// <param name="form">Proportions.</param>
    /// <param name="skin">The surface of the body.</param>
    /// <param name="paint">What is left of its right half; joints are cut out of it.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public CarPanels(ModelBuilder model, CarForm form, CarSkin skin, PolyMesh paint, float resolution)
    {
        (_model, _f, _skin, _paint, _half) = (model, form, skin, paint, form.Length / 2);
        _seam = Math.Clamp(SeamPixels * resolution, TrueSeam, WidestSeam);
    }

    /// <summary>Cuts doors, bonnet and what belongs to them.</summary>
    /// <param name="joint">Station of the joint between the doors.</param>
    /// <param name="body">Main paint.</param>
    public void Cut(float joint, Material body)
    {
        float sill = _f.Clearance + 0.12f, belt = _f.BeltY + 0.02f, front = _f.CowlZ - 0.14f;
        float rear = MathF.Max(_f.RearAxleZ + 0.12f, joint - 0.98f), arch = _f.RearAxleZ + _f.WheelRadius + 0.1f;
        List<Func<float, float, float>> doors =
        [
            Mask.Polygon(0.06f, new(front - 0.03f, sill), new(front, belt - 0.2f), new(front - 0.2f, belt), new(joint, belt), new(joint, sill)),
        ];
        if (_f.Height > 1.3f)
        {
            doors.Add(Mask.Polygon(
                0.06f, new(joint - 0.004f, sill), new(joint - 0.004f, belt), new(rear, belt), new(rear, belt - 0.2f), new(arch, sill + 0.2f), new(arch + 0.02f, sill)));
        }

        foreach (Func<float, float, float> door in doors)
        {
            Gap(p => Max(door(p.Z, p.Y), 0.5f - p.X), p => door(p.Z, p.Y));
        }

        // Bonnet and boot lid, seen from above.
        float n = _half - 0.2f;
        Func<float, float, float> bonnet = Mask.Polygon(0.08f, new(-0.6f, n), new(0.6f, n), new(0.72f, _f.CowlZ - 0.02f), new(-0.72f, _f.CowlZ - 0.02f));
        Gap(p => Max(bonnet(p.X, p.Z), _f.NoseY - 0.07f - p.Y), p => bonnet(p.X, p.Z));
        foreach (float z in _f.Height > 1.3f ? new[] { joint + 0.13f, joint - 0.8f } : [joint + 0.15f])
        {
            // Handles lie in the shoulder line.
            float y = _f.BeltY - 0.115f, x = _skin.SurfaceX(y, z);
            PolyMesh handle = Shapes.Sweep(
                Splines.CatmullRom([new(x - 0.012f, y, z + 0.1f), new(x + 0.024f, y, z + 0.07f), new(x + 0.026f, y, z - 0.07f), new(x - 0.012f, y, z - 0.1f)], 5),
                Outlines.Rectangle(0.014f, 0.028f, 0.006f, 2));
            Both(handle, VehicleMaterials.Bright);
        }

        AddMirror(body);

        void Gap(Func<Vector3, float> outer, Func<Vector3, float> distance)
        {
            PolyMesh seam = _paint.Cut(outer);
            PolyMesh panel = seam.Cut(p => distance(p) + _seam);
            _paint.Join(panel);
            seam.Recess(0.006f);
            Both(seam, VehicleMaterials.Joint);
        }
    }

    private void AddMirror(Material body)
    {
        float z = _f.CowlZ - 0.42f, y = _f.BeltY + 0.11f, x = _skin.SurfaceX(_f.BeltY + 0.03f, z);
        PolyMesh shell = Shapes.Cushion(0.21f, 0.12f, 0.13f, 0.04f, 0.006f, 8).Warp(p => p with { Z = (p.Z * (1 - (p.X * 1.2f))) - (p.X * 0.35f), Y = p.Y * (1 - (p.X * 0.9f)) });
        shell.Move(x + 0.13f, y - 0.06f, z);
        Both(shell.Cut(p => p.Y - y + 0.032f), VehicleMaterials.Trim);
        PolyMesh glass = Shapes.Cushion(0.165f, 0.095f, 0.01f, 0.004f, 0, 2).Move(x + 0.135f, y - 0.045f, z - 0.062f);
        PolyMesh foot = Shapes.Tube([new(x - 0.03f, _f.BeltY + 0.02f, z), new(x + 0.03f, y - 0.045f, z), new(x + 0.1f, y - 0.02f, z)], 0.02f, 8);
        Both(shell, body);
        Both(glass, VehicleMaterials.Window);
        Both(foot, VehicleMaterials.Trim);
    }

    private void Both(PolyMesh half, Material material)
    {
        if (half.FaceCount > 0)
        {
            _model.Add(half.BothSides(), material, 0.7f);
        }
    }

    private static float Max(params ReadOnlySpan<float> values)
    {
        float max = values[0];
        foreach (float v in values)
        {
            max = MathF.Max(max, v);
        }

        return max;
    }
}
