namespace FeedbackLog.Imaging;

/// <summary>Ends the reading of a picture; caught by <see cref="ImageCleaning"/> alone and never seen outside the room.</summary>
internal sealed class ImageFaultException(ImageFault fault) : Exception
{
    /// <summary>Why the picture is refused.</summary>
    public ImageFault Fault => fault;
}
