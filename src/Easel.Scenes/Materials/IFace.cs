namespace Easel.Scenes.Materials;

/// <summary>A pattern that paints a face, and knows where its features are.</summary>
public interface IFace
{
    /// <summary>The features, in the coordinates of <see cref="SurfacePoint.Rest"/>.</summary>
    FaceFeatures Features { get; }
}
