namespace Easel.Rendering.Acceleration;

/// <summary>Where a ray first meets a triangle.</summary>
internal struct Hit
{
    /// <summary>Ray parameter, in lengths of the direction.</summary>
    public float Distance;

    /// <summary>Weight of the second corner.</summary>
    public float U;

    /// <summary>Weight of the third corner.</summary>
    public float V;

    /// <summary>Index of the instance.</summary>
    public int Instance;

    /// <summary>Number of the triangle within the model.</summary>
    public int Triangle;
}
