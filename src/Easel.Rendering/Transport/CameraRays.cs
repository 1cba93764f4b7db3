using System.Numerics;
using Easel.Rendering.Sampling;
using Easel.Scenes;

namespace Easel.Rendering.Transport;

/// <summary>Rays of a thin-lens camera for a picture of a given size.</summary>
internal readonly struct CameraRays
{
    /// <summary>Deviation of the pixel filter, pixels: a little softer than a box, without ringing.</summary>
    private const float FilterDeviation = 0.45f;

    private readonly Camera _camera;
    private readonly Vector3 _forward;
    private readonly Vector3 _right;
    private readonly Vector3 _up;
    private readonly float _scale;
    private readonly float _halfWidth;
    private readonly float _halfHeight;

    private readonly float _pictureScale;

    /// <summary>Rays for a camera.</summary>
    /// <param name="camera">The camera.</param>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="pictureScale">Pixels of the picture for each of these, where light is found on fewer than the picture has.</param>
    public CameraRays(Camera camera, int width, int height, float pictureScale = 1)
    {
        _pictureScale = pictureScale;
        _camera = camera;
        (_forward, _right, _up) = camera.Axes();
        _halfWidth = width * 0.5f;
        _halfHeight = height * 0.5f;
        _scale = MathF.Tan(camera.VerticalFieldOfView * 0.5f) / _halfHeight;
        Position = camera.Position;
        PixelAngle = _scale;
    }

    public Vector3 Position { get; }

    public Vector3 Forward => _forward;

    public Vector3 Right => _right;

    public Vector3 Up => _up;

    /// <summary>True when all rays start at one point.</summary>
    public bool IsPinhole => _camera.ApertureRadius <= 0;

    /// <summary>Diameter of the lens, metres; 0 for a pinhole.</summary>
    public float Opening => 2 * MathF.Max(0, _camera.ApertureRadius);

    /// <summary>Distance of what a lens shows sharp, metres.</summary>
    public float FocusDistance => MathF.Max(1e-3f, _camera.FocusDistance);

    /// <summary>Angle of a pixel in the middle of the picture, radians.</summary>
    public float PixelAngle { get; }

    /// <summary>A point in pixels of the whole picture.</summary>
    public Vector2 InPicture(Vector2 pixel) => pixel * _pictureScale;

    /// <summary>Unit direction through a point of the picture, in pixels from the top left.</summary>
    public Vector3 Direction(Vector2 pixel) => Vector3.Normalize(Unnormalized(pixel));

    /// <summary>A random point of a pixel under the reconstruction filter.</summary>
    public static Vector2 Jitter(int x, int y, Vector2 u) => new Vector2(x + 0.5f, y + 0.5f) + Warp.Gaussian(u, FilterDeviation);

    /// <summary>A ray through a point of the picture and of the lens.</summary>
    public (Vector3 Origin, Vector3 Direction) Ray(Vector2 pixel, Vector2 lens)
    {
        Vector3 d = Unnormalized(pixel);
        if (_camera.ApertureRadius <= 0)
        {
            return (Position, Vector3.Normalize(d));
        }

        Vector2 disc = Warp.Disc(lens) * _camera.ApertureRadius;
        Vector3 offset = (_right * disc.X) + (_up * disc.Y);
        return (Position + offset, Vector3.Normalize((d * _camera.FocusDistance) - offset));
    }

    /// <summary>Where a direction falls in the picture, pixels; null behind the camera.</summary>
    public Vector2? Project(Vector3 direction)
    {
        float depth = Vector3.Dot(direction, _forward);
        return depth < 1e-4f
            ? null
            : new Vector2(
                _halfWidth + (Vector3.Dot(direction, _right) / (depth * _scale)),
                _halfHeight - (Vector3.Dot(direction, _up) / (depth * _scale)));
    }

    /// <summary>Row of the horizon in the middle of the picture, pixels from the top; far outside when looking straight up or down.</summary>
    public float HorizonRow()
    {
        const float Far = 1e6f;
        var flat = new Vector3(_forward.X, 0, _forward.Z);
        if (flat.LengthSquared() < 1e-6f)
        {
            return _forward.Y > 0 ? Far : -Far;
        }

        return Project(Vector3.Normalize(flat))?.Y ?? (_forward.Y > 0 ? Far : -Far);
    }

    /// <summary>Direction with unit length along the view axis.</summary>
    private Vector3 Unnormalized(Vector2 pixel) =>
        _forward + (_right * ((pixel.X - _halfWidth) * _scale)) + (_up * ((_halfHeight - pixel.Y) * _scale));
}
