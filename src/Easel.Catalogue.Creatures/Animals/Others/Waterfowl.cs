using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Others;

/// <summary>A bird with a flat bill and webbed feet: duck, goose, swan. Unit: length of the body.</summary>
internal abstract class Waterfowl : Critter
{
    /// <summary>(height, depth, radius) of the neck from the breast to the head.</summary>
    protected abstract Vector3[] Neck(CritterParameters p);

    /// <summary>Radius of the head.</summary>
    protected abstract float HeadSize(CritterParameters p);

    /// <summary>Markings of the plumage: (point in units of the figure, point in head units, colour) to colour.</summary>
    protected virtual Vector3 Paint(CritterParameters p, Vector3 q, Vector3 h, Vector3 color) => color;

    /// <summary>Width of the bill over that of a duck.</summary>
    protected virtual float Bill => 1;

    /// <summary>What only some have: combs, sickle feathers.</summary>
    protected virtual IEnumerable<Part> Extras(CritterParameters p, FigureFrame f, FigureFrame head, float cell) => [];

    /// <inheritdoc/>
    protected override Model Build(CritterParameters p, float resolution)
    {
        Vector3[] neck = Neck(p);
        Vector3 top = neck[^1];
        FigureFrame f = FigureFrame.World(p.Size);
        FigureFrame head = f.Child(new Vector3(0, top.X + (0.35f * HeadSize(p)), top.Y + (0.35f * HeadSize(p))), Quaternion.CreateFromYawPitchRoll(p.HeadYaw, 0.06f, 0), HeadSize(p));
        float s = p.Size, cell = Cell(resolution, 1.3f * s);
        var skin = new SdfGroup(p.Coat.Base)
            .Union(f.FlatChain(Vector3.Zero, new Vector3(0.92f, 1, 1), new(0, 0.41f, -0.50f, 0.045f), new(0, 0.37f, -0.30f, 0.165f), new(0, 0.34f, -0.02f, 0.225f), new(0, 0.355f, 0.22f, 0.195f)))
            .Union(f.Chain([.. neck.Select(n => new Vector4(0, n.X, n.Y, n.Z))]), 0.14f * s)
            .Union(head.Ellipsoid(new Vector3(0, 0.02f, -0.04f), new Vector3(0.90f, 0.90f, 1.02f)), 0.06f * s)
            .Union(head.Ellipsoid(new Vector3(0, -0.14f, 0.55f), new Vector3(0.56f, 0.52f, 0.56f)), 0.04f * s);
        foreach (float side in Sides)
        {
            skin.Union(f.Cone(new Vector3(side * 0.13f, 0.26f, -0.02f), 0.09f, new Vector3(side * 0.13f, 0.16f, 0), 0.04f), 0.07f * s);
            skin.Union(head.Ellipsoid(new Vector3(side * 0.40f, -0.22f, 0.24f), new Vector3(0.46f, 0.44f, 0.50f)), 0.04f * s);
        }

        const float Eye = 0.20f;
        Vector3 outwards = Vector3.Normalize(new Vector3(0.80f, 0.22f, 0.52f));
        float reach = skin.Trace(head.Point(3 * outwards), -head.Direction(outwards.X, outwards.Y, outwards.Z), 3 * head.Scale) is { } hit ? head.ToLocal(hit).Length() : 1;
        Vector3 eye = (reach - (0.55f * Eye)) * outwards;
        skin.Paint((at, color) =>
        {
            Vector3 h = head.ToLocal(at);
            color = Paint(p, f.ToLocal(at), h, color);
            return Vector3.Lerp(color * 0.3f, color, Noise.SmoothStep(1.05f, 1.35f, Vector3.Distance(h with { X = MathF.Abs(h.X) }, eye) / Eye));
        });
        var style = new FurStyle
        {
            Count = FurCoat.Blades(resolution, 1.2f * s, 28_000),
            Length = (p.Kind == 2 ? 0.045f : 0.050f) * s,
            Width = MathF.Max(0.010f * s, 0.9f * resolution),
            Lift = p.Kind == 2 ? 0.5f : 0.12f,
            Curl = 0.08f,
            Disorder = p.Kind == 2 ? 0.5f : 0.14f,
            Clumping = 0.12f,
            ClumpSize = 0.12f * s,
            RootShade = 0.93f,
            ShadeVariation = 0.05f,
            LengthFactor = at =>
            {
                Vector3 h = head.ToLocal(at);
                float near = Vector3.Distance(h with { X = MathF.Abs(h.X) }, eye) / Eye, bill = Vector3.Distance(h, new Vector3(0, -0.15f, 1.0f));
                return h.LengthSquared() > 3.5f ? 1 : 0.5f * Noise.SmoothStep(1.05f, 1.7f, near) * Noise.SmoothStep(0.25f, 0.5f, bill);
            },
            Flow = (at, _) => head.ToLocal(at).LengthSquared() < 3 ? at - head.Point(0, -0.2f, 1.2f) : f.Direction(0, -0.35f - (f.ToLocal(at).Y > 0.5f ? 0.8f : 0), -1),
        };
        var horn = new Material { Name = "beak", BaseColor = LinearRgb.FromVector3(p.Horn), Roughness = 0.4f, Coat = 0.25f, CoatRoughness = 0.2f };
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#120e0a"), PupilAngle = 0.85f, IrisAngle = 1.4f, GlintAngle = 0.20f };
        List<Part> parts =
        [
            .. FurCoat.Dress(SdfMesher.Build(skin, cell), style, p.Seed, FurCoat.Pelt(style.Length)),
            .. Eyes(head, eye, Eye, 0.95f, look),
            new Part(SdfMesher.Build(BillOf(head), 0.35f * cell), horn),
            new Part(SdfMesher.Build(FeetOf(f), 0.45f * cell), horn with { Name = "feet", Coat = 0, Roughness = 0.5f }),
        ];
        if (p.Kind != 2)
        {
            parts.Add(new Part(Plumes(p, f, head, skin), FurCoat.Hair("feathers", 0.6f)));
        }

        parts.AddRange(Extras(p, f, head, cell));
        return Stand(parts);
    }

    /// <summary>The bill.</summary>
    protected virtual SdfGroup BillOf(FigureFrame head)
    {
        float w = Bill;
        return new SdfGroup()
            .Union(head.FlatChain(new Vector3(0, -0.10f, 0), new Vector3(w, 0.55f, 1), new(0, 0.10f, 0.72f, 0.42f), new(0, -0.08f, 1.10f, 0.33f), new(0, -0.22f, 1.55f, 0.34f), new(0, -0.26f, 1.82f, 0.26f)))
            .Union(head.FlatChain(new Vector3(0, -0.30f, 0), new Vector3(w, 0.40f, 1), new(0, -0.30f, 0.75f, 0.30f), new(0, -0.42f, 1.15f, 0.26f), new(0, -0.44f, 1.62f, 0.26f)), 0.03f * head.Scale);
    }

    /// <summary>Shanks and webbed feet.</summary>
    protected virtual SdfGroup FeetOf(FigureFrame f)
    {
        var feet = new SdfGroup();
        foreach (float side in Sides)
        {
            Vector3 heel = new(side * 0.13f, 0.035f, 0.01f);
            feet.Union(f.Chain(new(side * 0.13f, 0.18f, 0, 0.034f), new(side * 0.13f, 0.10f, -0.015f, 0.026f), new(heel, 0.028f)));
            for (int toe = -1; toe <= 1; toe++)
            {
                float a = (side * 0.12f) + (0.42f * toe);
                feet.Union(f.Cone(heel, 0.024f, new Vector3(heel.X + (0.20f * MathF.Sin(a)), 0.014f, heel.Z + (0.20f * MathF.Cos(a))), 0.014f), 0.01f * f.Scale);
            }

            // The web between the toes.
            for (int web = 0; web < 2; web++)
            {
                float a = (side * 0.12f) + (0.42f * (web - 0.5f));
                Vector3 middle = new(heel.X + (0.10f * MathF.Sin(a)), 0.014f, heel.Z + (0.10f * MathF.Cos(a)));
                feet.Union(f.Ellipsoid(middle, new Vector3(0.050f, 0.012f, 0.085f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, a)), 0.012f * f.Scale);
            }
        }

        return feet;
    }

    /// <summary>Folded wings in three rows along the flanks, and the feathers of the tail.</summary>
    private Scenes.Meshes.Mesh Plumes(CritterParameters p, FigureFrame f, FigureFrame head, SdfGroup skin)
    {
        var plumes = new FeatherMesh();
        ReadOnlySpan<(float Z, float Length, float Width)> rows = [(-0.10f, 0.40f, 0.050f), (0.02f, 0.28f, 0.050f), (0.12f, 0.20f, 0.048f), (0.20f, 0.14f, 0.042f)];
        foreach (float side in Sides)
        {
            for (int row = 0; row < rows.Length; row++)
            {
                (float z, float length, float width) = rows[row];
                for (int i = 0; i < 7; i++)
                {
                    float t = i / 6f, angle = float.Lerp(0.55f, 1.72f, t);
                    Vector3 ray = new(side * MathF.Sin(angle), MathF.Cos(angle), 0), axis = new(0, 0.35f, z + (0.05f * MathF.Sin(t * MathF.PI)));
                    if (skin.Trace(f.Point(axis + (0.9f * ray)), f.Direction(-ray.X, -ray.Y, 0), 1.2f * p.Size) is not { } at)
                    {
                        continue;
                    }

                    Vector3 up = skin.Normal(at, 0.01f * p.Size), along = Vector3.Normalize(f.Point(side * 0.05f, 0.44f, -0.75f) - at);
                    along = Vector3.Normalize(along - (up * (Vector3.Dot(along, up) + (0.22f * length))));
                    up = Vector3.Normalize(up - (along * Vector3.Dot(along, up)));
                    Vector3 left = Vector3.Cross(up, along), q = f.ToLocal(at);
                    Quaternion turn = Quaternion.CreateFromRotationMatrix(new Matrix4x4(left.X, left.Y, left.Z, 0, up.X, up.Y, up.Z, 0, along.X, along.Y, along.Z, 0, 0, 0, 0, 1));
                    Vector3 color = Vector3.Lerp(p.Coat.Dark, Paint(p, q with { Y = 0.38f, Z = -0.1f }, new Vector3(9), p.Coat.Base), row == 0 ? 0.15f : 0.55f + (0.15f * row));
                    color = p.Kind == 0 && row == 1 && i is > 1 and < 6 ? Vector3.Lerp(color, p.Coat.Legs, 0.85f) : color;
                    plumes.Add(new FigureFrame(at + (up * ((0.010f + (0.006f * row) + (0.001f * i)) * p.Size)), turn, p.Size), length * (1 - (0.2f * t)), width, color * (0.92f + (0.12f * Hash.ToUnit(Hash.Mix(p.Seed, (uint)((row * 7) + i))))));
                }
            }
        }

        for (int i = -3; i <= 3; i++)
        {
            FigureFrame feather = f.Child(new Vector3(0.018f * i, 0.42f - (0.008f * Math.Abs(i)), -0.42f), Quaternion.CreateFromYawPitchRoll(MathF.PI + (0.13f * i), -0.22f, 0));
            plumes.Add(feather, 0.24f - (0.01f * Math.Abs(i)), 0.045f, p.Kind == 0 ? Vector3.Lerp(p.Coat.Dark, Vector3.One, 0.35f) : p.Coat.Base);
        }

        return plumes.Build();
    }
}
