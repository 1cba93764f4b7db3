namespace Easel.Imaging;

/// <summary>What all things of a picture are made of, whatever they are: styles of handmade worlds ask for it before anything is rendered.</summary>
public enum SceneMake
{
    /// <summary>What they are.</summary>
    AsIs,

    /// <summary>Satin vinyl and clay, plants as round lumps: a designer's toys.</summary>
    Clay,

    /// <summary>Plasticine formed by hand, with dents and prints of fingers: animation frame by frame.</summary>
    Plasticine,

    /// <summary>Felted wool.</summary>
    Felt,

    /// <summary>Few flat facets of one colour each.</summary>
    LowPoly,

    /// <summary>Folded paper.</summary>
    Origami,

    /// <summary>Cubes of one size.</summary>
    Voxels,

    /// <summary>Plastic bricks with studs.</summary>
    Bricks,
}
