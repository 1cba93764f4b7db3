using System.Numerics;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>The skin that clothes leave bare.</summary>
internal sealed partial class Wardrobe
{
    /// <summary>The skin that clothes leave bare, but for head and hands: neck and chest, arms, legs.</summary>
    public IEnumerable<Mesh> Skin()
    {
        bool bareArms = Sleeves is SleeveKind.None or SleeveKind.Short, bareLegs = outfit.Bottom is BottomKind.Shorts or BottomKind.Briefs || HasSkirt;
        if (outfit.Top is not TopKind.SpaceSuit)
        {
            float low = outfit.Top == TopKind.Bare ? -0.02f : body.Build.Chest - 0.06f, high = body.Build.NeckBase + (1.2f * body.Build.NeckRadius);
            int rows = Cells(high - low), columns = Around(body.Build.ShoulderHalf);
            yield return ClothSheet.Build(columns, rows, true, true, (i, j) => _trunk.Point(float.Lerp(low, high, (float)j / rows), MathF.Tau * i / columns, 0));
        }

        for (int side = 0; side < 2; side++)
        {
            if (bareArms)
            {
                yield return Tube(_arms[side], -LimbForm.DomeLength, 2.12f, body.Build.UpperArm, body.Build.Arm.Top, (_, _) => 0);
            }

            if (bareLegs)
            {
                yield return Tube(_legs[side], outfit.Bottom switch { BottomKind.Briefs => 0.04f, BottomKind.Shorts => 0.6f, _ => 0.1f }, 2.06f, body.Build.Thigh, body.Build.Leg.Top, (_, _) => 0);
            }

            if (bareLegs || (outfit.Bottom != BottomKind.FishTail && outfit.Shoes is ShoeKind.Barefoot or ShoeKind.Sandals))
            {
                yield return Tube(_legs[side], 1.7f, 2.06f, body.Build.Shin, body.Build.Leg.Low, (_, _) => 0);
                yield return _shoes.Foot(side);
                yield return Ankle(side);
            }
        }
    }

    /// <summary>The ankle, which closes the gap between shin and foot however the foot is turned.</summary>
    private Mesh Ankle(int side)
    {
        (_, Vector3 knee, Vector3 ankle) = body.Legs[side];
        float low = body.Build.Leg.Low * _u;
        SdfGroup joint = new SdfGroup().Union(new RoundCone(Vector3.Lerp(ankle, knee, 0.14f), 0.94f * low, ankle, 0.98f * low))
            .Union(new RoundCone(ankle, 0.96f * low, body.Feet[side].Point(0, 0.075f, 0.01f), 0.90f * low), 0.04f * _u);
        return SdfMesher.Build(joint, MathF.Max(0.7f * cell, 0.012f * _u));
    }
}
