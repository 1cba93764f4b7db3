using Easel.Rendering;

namespace Easel.Studio;

/// <summary>Keeps the memory that a large picture takes down to what it needs.</summary>
internal static class LargePictures
{
    /// <summary>Frames of fewer pixels take so little memory that it is not worth a look for more.</summary>
    private const int Smallest = 2 * 1024 * 1024;

    /// <summary>
    /// Gives what earlier work has left — other pictures' frames, the making of the scene — back to the system, before or after the planes
    /// of a large frame are filled. The collector would wait until the heap has grown by half, which is hundreds of megabytes here, while a
    /// collection costs little beside a large picture.
    /// </summary>
    /// <param name="settings">Size of the frame.</param>
    public static void ReleaseMemory(RenderSettings settings)
    {
        if ((long)settings.Width * settings.Height >= Smallest)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
