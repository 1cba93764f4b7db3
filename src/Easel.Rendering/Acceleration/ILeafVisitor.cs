namespace Easel.Rendering.Acceleration;

/// <summary>What a traversal does at a leaf. Implemented by structs, so that every traversal is compiled for its visitor.</summary>
internal unsafe interface ILeafVisitor
{
    /// <summary>Visits a leaf.</summary>
    /// <param name="leaf">Number of the leaf.</param>
    /// <param name="tMax">Distance beyond which nothing matters; the visitor may shorten it.</param>
    /// <param name="free">First free entry of the traversal stack, for a nested traversal.</param>
    /// <returns>True to stop the traversal.</returns>
    bool Visit(int leaf, ref float tMax, StackEntry* free);
}
