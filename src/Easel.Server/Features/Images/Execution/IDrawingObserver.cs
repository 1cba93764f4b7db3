namespace Easel.Server.Features.Images.Execution;

/// <summary>Watches a request being drawn. Calls come one at a time, in order, from any thread.</summary>
internal interface IDrawingObserver
{
    /// <summary>A picture has got on.</summary>
    /// <param name="image">Number of the picture in the request, from 0.</param>
    /// <param name="share">Finished share of that picture in [0, 1].</param>
    void OnProgress(int image, float share);

    /// <summary>A real intermediate state of a picture can be shown.</summary>
    /// <param name="image">Number of the picture, from 0.</param>
    /// <param name="index">Number of the state, from 0.</param>
    /// <param name="file">The encoded file.</param>
    void OnPartial(int image, int index, byte[] file);

    /// <summary>A picture is done.</summary>
    /// <param name="image">Number of the picture, from 0.</param>
    /// <param name="finished">The picture.</param>
    void OnFinished(int image, FinishedImage finished);
}
