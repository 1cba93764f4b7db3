using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>What is worn on the face and round the head: glasses, masks, ears, horns, halo, headphones.</summary>
/// <param name="head">The head.</param>
/// <param name="frame">Its frame.</param>
/// <param name="face">The face.</param>
/// <param name="outfit">What is worn.</param>
/// <param name="cell">Edge of a grid cell, metres.</param>
internal sealed class FaceWear(PersonHead head, FigureFrame frame, FaceLook face, Outfit outfit, float cell)
{
    private readonly float _u = frame.Scale;
    private readonly float _fine = MathF.Min(cell, 0.012f * frame.Scale);

    /// <summary>A tear under each eye: a drop that has begun to run down the cheek.</summary>
    public Part Tears()
    {
        var drops = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            float x = side * (face.Eye.X + 0.030f), y = face.Eye.Y - face.EyeOpening.Down;
            Vector3 low = head.OnFace(x + (side * 0.012f), y - 0.105f), high = head.OnFace(x, y - 0.030f);
            drops.Union(frame.Cone(low, 0.024f, high, 0.006f));
        }

        return new Part(SdfMesher.Build(drops, MathF.Min(_fine, 0.006f * _u)), new Material { Name = "tears", BaseColor = LinearRgb.FromHex("#9fd0ee"), Roughness = 0.06f, Coat = 1, CoatRoughness = 0.03f });
    }

    /// <summary>Builds all of it.</summary>
    public IEnumerable<Part> Build()
    {
        if (outfit.Has(Accessory.Glasses))
        {
            yield return AccessoryModel.Glasses(head, frame, face, outfit.ColorOf(Accessory.Glasses));
        }

        if (outfit.Has(Accessory.EyePatch))
        {
            yield return AccessoryModel.EyePatch(head, frame, face);
        }

        if (outfit.Has(Accessory.Sunglasses))
        {
            yield return AccessoryModel.Glasses(head, frame, face, outfit.ColorOf(Accessory.Sunglasses));
            yield return Lenses();
        }

        if (outfit.Has(Accessory.EyeMask))
        {
            yield return EyeMask();
        }

        if (outfit.Has(Accessory.FaceMask))
        {
            yield return FaceMask();
        }

        if (outfit.Has(Accessory.RedNose))
        {
            Vector3 tip = head.OnFace(0, face.NoseY);
            yield return new Part(SdfMesher.Build(frame.Sphere(0, tip.Y, tip.Z + 0.02f, 0.085f), _fine), Presets.Plastic(outfit.ColorOf(Accessory.RedNose), "nose"));
        }

        foreach (Part part in Goggles().Concat(Ears()).Concat(Above()).Concat(Headphones()))
        {
            yield return part;
        }
    }

    private Part Lenses()
    {
        (float x, float y) = face.Eye;
        float radius = face.EyeOpening.Half + 0.022f, z = head.OnFace(x, y - 0.07f).Z + 0.045f;
        var lenses = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            lenses.Union(frame.Ellipsoid(new Vector3(side * x * 1.04f, y - 0.01f, z), new Vector3(radius, radius, 0.014f), Quaternion.CreateFromAxisAngle(Vector3.UnitY, side * 0.18f)));
        }

        return new Part(SdfMesher.Build(lenses, 0.008f * _u), new Material { Name = "lens", BaseColor = LinearRgb.Gray(0.012f), Roughness = 0.08f, Specular = 0.05f, Coat = 0.8f, CoatRoughness = 0.05f });
    }

    /// <summary>A sheet that follows the face.</summary>
    /// <param name="half">Half width.</param>
    /// <param name="low">Lower edge at (−1…1).</param>
    /// <param name="high">Upper edge.</param>
    /// <param name="lift">Distance from the skin.</param>
    /// <param name="hole">How deep the sheet sinks into the skin at (x, y), so that it is open there.</param>
    private Mesh OnSkin(float half, Func<float, float> low, Func<float, float> high, float lift, Func<float, float, float>? hole = null)
    {
        const int Across = 56, Up = 22;
        return ClothSheet.Build(Across, Up, false, true, (i, j) =>
        {
            float s = (2f * i / Across) - 1, t = (float)j / Up, x = -s * half, y = float.Lerp(low(s), high(s), t);
            bool isEdge = i is 0 or Across || j is 0 or Up;
            Vector3 p = Around(x, y), off = Vector3.Normalize(new Vector3(p.X, 0.25f * (p.Y + 0.15f), p.Z + 0.05f));
            return frame.Point(p + (off * ((isEdge ? -0.006f : lift) - (hole?.Invoke(x, y) ?? 0))));
        });
    }

    /// <summary>The point of the head met from outside towards its upright axis; x runs round the head.</summary>
    private Vector3 Around(float x, float y)
    {
        float angle = x / 0.40f;
        var way = new Vector3(MathF.Sin(angle), 0, MathF.Cos(angle));
        return head.OnHead(new Vector3(0, y, 0) + (1.1f * way), new Vector3(0, y, 0));
    }

    private Part EyeMask()
    {
        (float ex, float ey) = face.Eye;
        (float half, float up, float down) = face.EyeOpening;
        float Hole(float x, float y)
        {
            // x runs round the head; the eyes look out of almonds.
            float dx = (MathF.Abs(0.40f * MathF.Sin(x / 0.40f)) - ex) / (half + 0.02f), dy = (y - ey) / (y > ey ? up + 0.020f : down + 0.020f);
            return (dx * dx) + (dy * dy) < 1 ? 0.10f : 0;
        }

        Mesh mask = OnSkin(0.36f, s => ey - 0.115f + (0.075f * MathF.Exp(-(s * s) / 0.012f)) + (0.05f * s * s), s => ey + 0.145f - (0.03f * MathF.Exp(-(s * s) / 0.02f)) + (0.05f * s * s), 0.016f, Hole);
        return new Part(mask, new Material { Name = "mask", BaseColor = outfit.ColorOf(Accessory.EyeMask), Roughness = 0.5f, Sheen = 0.2f });
    }

    private Part FaceMask()
    {
        float top = face.NoseY + 0.055f;
        Mesh mask = OnSkin(0.44f, static s => -0.475f + (0.20f * s * s), s => top - (0.10f * s * s), 0.028f);
        return new Part(mask, new Material { Name = "mask", BaseColor = outfit.ColorOf(Accessory.FaceMask), Roughness = 0.9f, Sheen = 0.2f });
    }

    private IEnumerable<Part> Goggles()
    {
        if (!outfit.Has(Accessory.Goggles))
        {
            yield break;
        }

        // Pushed up on the forehead, so that the eyes are seen.
        Quaternion tilt = Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.5f);
        SdfShape rim = new SdfGroup().Union(frame.Ellipsoid(new Vector3(0, 0.285f, 0.40f), new Vector3(0.30f, 0.115f, 0.10f), tilt))
            .Subtract(frame.Ellipsoid(new Vector3(0, 0.305f, 0.50f), new Vector3(0.25f, 0.085f, 0.08f), tilt), 0.01f * _u);
        yield return new Part(SdfMesher.Build(rim, _fine), Presets.Rubber(LinearRgb.Gray(0.025f), "goggles"));
        yield return new Part(
            SdfMesher.Build(frame.Ellipsoid(new Vector3(0, 0.295f, 0.425f), new Vector3(0.265f, 0.095f, 0.085f), tilt), _fine),
            new Material { Name = "lens", BaseColor = outfit.ColorOf(Accessory.Goggles), Roughness = 0.08f, Coat = 0.8f, CoatRoughness = 0.05f });
        SdfShape strap = new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitY, 0.435f * _u, 0.022f * _u), frame.Point(0, 0.27f, -0.03f), frame.Rotation * Quaternion.CreateFromAxisAngle(Vector3.UnitX, -0.12f), new Vector3(0.95f, 2, 1.04f));
        yield return new Part(SdfMesher.Build(strap, _fine), Presets.Rubber(LinearRgb.Gray(0.03f), "strap"));
    }

    private IEnumerable<Part> Ears()
    {
        if (!outfit.Has(Accessory.ElfEars))
        {
            yield break;
        }

        var ears = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            var ear = new SdfGroup()
                .Union(frame.Ellipsoid(new Vector3(side * 0.375f, -0.02f, -0.02f), new Vector3(0.040f, 0.105f, 0.075f), Quaternion.CreateFromAxisAngle(Vector3.UnitZ, side * -0.35f)))
                .Union(frame.Cone(new Vector3(side * 0.385f, 0.03f, -0.03f), 0.062f, new Vector3(side * 0.555f, 0.235f, -0.10f), 0.010f), 0.04f * _u)
                .Subtract(frame.Cone(new Vector3(side * 0.405f, 0.01f, 0.035f), 0.034f, new Vector3(side * 0.50f, 0.15f, -0.035f), 0.008f), 0.02f * _u);
            ears.Union(ear);
        }

        yield return new Part(SdfMesher.Build(ears, _fine), PersonHead.SkinMaterial(face.Skin));
    }

    private IEnumerable<Part> Above()
    {
        if (outfit.Has(Accessory.Halo))
        {
            SdfShape ring = frame.Ring(new Vector3(0, 0.78f, -0.05f), new Vector3(0, 1, 0.18f), 0.34f, 0.030f);
            yield return new Part(SdfMesher.Build(ring, _fine), Presets.Glow(outfit.ColorOf(Accessory.Halo), 2.2f, "halo"));
        }

        if (outfit.Has(Accessory.Horns))
        {
            var horns = new SdfGroup();
            for (int side = -1; side <= 1; side += 2)
            {
                horns.Union(frame.Chain(new(side * 0.19f, 0.42f, 0.16f, 0.075f), new(side * 0.29f, 0.56f, 0.20f, 0.056f), new(side * 0.32f, 0.70f, 0.18f, 0.034f), new(side * 0.27f, 0.83f, 0.15f, 0.006f)));
            }

            yield return new Part(SdfMesher.Build(horns, _fine), new Material { Name = "horns", BaseColor = outfit.ColorOf(Accessory.Horns), Roughness = 0.35f, Coat = 0.4f });
        }
    }

    private IEnumerable<Part> Headphones()
    {
        if (!outfit.Has(Accessory.Headphones))
        {
            yield break;
        }

        SdfShape bow = new SdfGroup().Union(new TransformedShape(new Torus(Vector3.Zero, Vector3.UnitZ, 0.465f * _u, 0.030f * _u), frame.Point(0, 0.065f, -0.03f), frame.Rotation, new Vector3(0.96f, 1.05f, 1.6f)))
            .Subtract(frame.Box(new Vector3(0, -1.0f, 0), new Vector3(1), 0.01f));
        yield return new Part(SdfMesher.Build(bow, _fine), Presets.Plastic(LinearRgb.Gray(0.04f), "headphones"));
        var cups = new SdfGroup();
        for (int side = -1; side <= 1; side += 2)
        {
            cups.Union(frame.Ellipsoid(new Vector3(side * 0.435f, -0.02f, -0.03f), new Vector3(0.075f, 0.145f, 0.13f)));
        }

        yield return new Part(SdfMesher.Build(cups, _fine), Presets.Plastic(outfit.ColorOf(Accessory.Headphones), "headphones"));
    }
}
