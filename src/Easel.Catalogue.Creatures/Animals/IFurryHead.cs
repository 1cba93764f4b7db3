using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals;

/// <summary>The head of a furred animal.</summary>
internal interface IFurryHead
{
    /// <summary>Adds skull, muzzle and ears to the skin, with their colours.</summary>
    void AddSkin(SdfGroup skin);

    /// <summary>Eyes, nose and whatever else is not fur.</summary>
    /// <param name="cell">Edge of a mesh cell of the skin, metres.</param>
    IEnumerable<Part> Features(float cell);

    /// <summary>Factor of the fur's length at a point, or null when the point is not on the head.</summary>
    float? FurLength(Vector3 point);

    /// <summary>Direction in which the fur of the head lies.</summary>
    Vector3 Flow(Vector3 point);
}
